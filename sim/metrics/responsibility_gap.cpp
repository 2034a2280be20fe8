#include "sim/metrics/responsibility_gap.h"

#include <algorithm>

#include "sim/record/telling/words.h"

namespace searoom {

void ResponsibilityGap::observe(const Event& e, const RunHeader& header) {
  const auto count = [&](const Gap& gap, double hours) {
    hours_[gap.region] += hours;
    if (!gap.region.empty() && gap.region != gap.known_to) pairs_[{gap.known_to, gap.region}] += hours;
    longest_hours_ = std::max(longest_hours_, hours);
  };
  switch (e.kind) {
    case EventKind::gap_began:
      if (open_.try_emplace(e.vessel, Gap{e.region, e.country, e.tick, -1}).second) gaps_ += 1;
      return;
    case EventKind::gap_ended:
      if (const auto gap = open_.find(e.vessel); gap != open_.end()) {
        count(gap->second, e.hours);
        open_.erase(gap);
      }
      return;
    case EventKind::boat_gone:
      if (const auto gap = open_.find(e.vessel); gap != open_.end()) gap->second.boat_gone = e.tick;
      return;
    case EventKind::run_ended:
      for (const auto& [boat, gap] : open_) {
        const Tick until = gap.boat_gone >= 0 ? gap.boat_gone : e.tick;
        count(gap, static_cast<double>((until - gap.began) * header.step_s) / 3600);
      }
      return;
    default:
      return;
  }
}

void ResponsibilityGap::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  if (states_with_desk(header).empty()) return;
  outcomes.push_back({"gap.hours", "Hours in which a known distress had no state that responded",
                      sum_of(hours_), "hours", Wanted::lower});
  if (gaps_ == 0) return;
  write_by_country("gap.hours", "in the search region of", hours_, "hours", header, outcomes);
  for (const auto& [pair, hours] : pairs_) {
    const auto& [known_to, region] = pair;
    outcomes.push_back({"gap.hours.pair." + known_to + "-" + region,
                        "  known to " + country_in_words(known_to, header) + ", in the region of " +
                            country_in_words(region, header),
                        hours, "hours"});
  }
  outcomes.push_back({"gap.boats", "  boats that were left so", gaps_, "times"});
  outcomes.push_back({"gap.longest_hours", "  the longest", longest_hours_, "hours"});
}

}  // namespace searoom
