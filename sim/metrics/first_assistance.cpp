#include "sim/metrics/first_assistance.h"

#include "sim/metrics/time_at_sea.h"
#include "sim/world/happened.h"

namespace searoom {

void FirstAssistance::observe(const Event& e, const RunHeader&) {
  if (is_position(e.kind) || e.vessel.empty()) return;
  const auto before = distress_.since(e.vessel);
  distress_.observe(e);
  if (distress_.since(e.vessel)) in_distress_.insert(e.vessel);
  if (!is_help(e) || !before || !assisted_.insert(e.vessel).second) return;
  ++boats_by_wait_[e.tick - *before];
}

void FirstAssistance::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  const auto boats = static_cast<double>(in_distress_.size());
  if (boats == 0) return;
  const auto assisted = static_cast<double>(assisted_.size());
  outcomes.push_back({"distress.boats", "Boats in distress with people aboard", boats, "boats"});
  outcomes.push_back({"distress.assisted", "  assisted by anybody", assisted, "boats"});
  outcomes.push_back(
      {"distress.never_assisted", "  never assisted", boats - assisted, "boats", Wanted::lower});
  if (assisted == 0) return;
  outcomes.push_back({"distress.hours_to_assistance", "  hours until first assisted, median",
                      median_of(boats_by_wait_) * static_cast<double>(header.step_s) / 3600, "hours",
                      Wanted::lower, Untold::unknown});
}

}  // namespace searoom
