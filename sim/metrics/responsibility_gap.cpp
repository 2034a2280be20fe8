#include "sim/metrics/responsibility_gap.h"

#include <algorithm>

#include "sim/record/telling/words.h"
#include "sim/world/heed.h"

namespace searoom {

void ResponsibilityGap::observe(const Event& e, const RunHeader& header) {
  using Self = ResponsibilityGap;
  static constexpr Heed<Self&, const Event&, const RunHeader&> heed = {
      {EventKind::gap_began, [](Self& self, const Event& began, const RunHeader&) { self.open(began); }},
      {EventKind::gap_ended, [](Self& self, const Event& ended, const RunHeader&) { self.close(ended); }},
      {EventKind::boat_gone, [](Self& self, const Event& gone, const RunHeader&) { self.lose_boat(gone); }},
      {EventKind::run_ended,
       [](Self& self, const Event& ended, const RunHeader& h) { self.end(ended.tick, h); }},
  };
  heed(e.kind, *this, e, header);
}

void ResponsibilityGap::open(const Event& began) {
  if (open_.try_emplace(began.vessel, Gap{began.region, began.country, began.tick, -1}).second) gaps_ += 1;
}

void ResponsibilityGap::close(const Event& ended) {
  const auto gap = open_.find(ended.vessel);
  if (gap == open_.end()) return;
  count(gap->second, ended.hours);
  open_.erase(gap);
}

void ResponsibilityGap::lose_boat(const Event& gone) {
  if (const auto gap = open_.find(gone.vessel); gap != open_.end()) gap->second.boat_gone = gone.tick;
}

void ResponsibilityGap::end(Tick now, const RunHeader& header) {
  for (const auto& [boat, gap] : open_) {
    const Tick until = gap.boat_gone >= 0 ? gap.boat_gone : now;
    count(gap, static_cast<double>((until - gap.began) * header.step_s) / 3600);
  }
}

void ResponsibilityGap::count(const Gap& gap, double hours) {
  hours_[gap.region] += hours;
  if (!gap.region.empty() && gap.region != gap.known_to) pairs_[{gap.known_to, gap.region}] += hours;
  longest_hours_ = std::max(longest_hours_, hours);
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
