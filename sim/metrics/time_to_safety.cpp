#include "sim/metrics/time_to_safety.h"

#include "sim/metrics/time_at_sea.h"
#include "sim/world/happened.h"

namespace searoom {

void TimeToSafety::observe(const Event& e, const RunHeader&) {
  const std::vector<Cohort> taken = cohorts_.observe(e);
  if (!reached_safety(e)) return;
  const bool brought = e.kind == EventKind::disembarked;
  for (const Cohort& c : taken) {
    by_ticks_[e.tick - c.embarked] += c.people;
    if (brought) by_ticks_brought_[e.tick - c.embarked] += c.people;
  }
}

void TimeToSafety::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  const auto days = [&](const std::map<Tick, std::uint64_t>& people_by_ticks) {
    return median_of(people_by_ticks) * static_cast<double>(header.step_s) / 86400;
  };
  if (by_ticks_.empty()) return;
  outcomes.push_back({"days_to_safety", "Days from leaving to a place of safety, median", days(by_ticks_),
                      "days", Wanted::lower, Untold::unknown});
  if (by_ticks_brought_.empty()) return;
  outcomes.push_back({"days_to_safety.brought", "  of those whom others brought ashore",
                      days(by_ticks_brought_), "days", Wanted::lower, Untold::unknown});
}

}  // namespace searoom
