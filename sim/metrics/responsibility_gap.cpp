#include "sim/metrics/responsibility_gap.h"

#include <algorithm>

namespace searoom {

void ResponsibilityGap::observe(const Event& e, const RunHeader& header) {
  const auto count = [&](const std::string& region, double hours) {
    hours_[region] += hours;
    longest_hours_ = std::max(longest_hours_, hours);
  };
  switch (e.kind) {
    case EventKind::gap_began:
      if (open_.try_emplace(e.vessel, Gap{e.region, e.tick, -1}).second) gaps_ += 1;
      return;
    case EventKind::gap_ended:
      if (const auto gap = open_.find(e.vessel); gap != open_.end()) {
        count(gap->second.region, e.hours);
        open_.erase(gap);
      }
      return;
    case EventKind::boat_gone:
      if (const auto gap = open_.find(e.vessel); gap != open_.end()) gap->second.boat_gone = e.tick;
      return;
    case EventKind::run_ended:
      for (const auto& [boat, gap] : open_) {
        const Tick until = gap.boat_gone >= 0 ? gap.boat_gone : e.tick;
        count(gap.region, static_cast<double>((until - gap.began) * header.step_s) / 3600);
      }
      return;
    default:
      return;
  }
}

void ResponsibilityGap::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  if (states_with_desk(header).empty()) return;
  outcomes.push_back(
      {"gap.hours", "Hours in which a known distress had no state that responded", sum_of(hours_), "hours"});
  if (gaps_ == 0) return;
  write_by_country("gap.hours", "in the search region of", hours_, "hours", header, outcomes);
  outcomes.push_back({"gap.boats", "  boats that were left so", gaps_, "times"});
  outcomes.push_back({"gap.longest_hours", "  the longest", longest_hours_, "hours"});
}

}  // namespace searoom
