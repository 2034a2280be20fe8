#include "sim/experiment/validation/measures/days_aboard.h"

#include "sim/metrics/time_at_sea.h"
#include "sim/record/cohorts.h"

namespace searoom {

std::optional<double> MedianDaysAboard::of(const RunRecord& run) const {
  CohortsAboard cohorts;
  std::map<Tick, std::uint64_t> landed_after;
  for (const Event& e : run.events) {
    const std::vector<Cohort> taken = cohorts.observe(e);
    if (!landings_.holds(e, run.header)) continue;
    for (const Cohort& c : taken) landed_after[e.tick - c.embarked] += c.people;
  }
  if (landed_after.empty()) return std::nullopt;
  return median_of(landed_after) * static_cast<double>(run.header.step_s) / 86400;
}

}  // namespace searoom
