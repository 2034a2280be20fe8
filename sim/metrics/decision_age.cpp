#include "sim/metrics/decision_age.h"

namespace searoom {

void DecisionAge::observe(const Event& e, const RunHeader&) {
  if (e.kind != EventKind::decided) return;
  hours_[e.country] += e.picture.age_hours;
  decisions_[e.country] += 1;
}

void DecisionAge::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  if (decisions_.empty()) return;
  Figures means;
  for (const auto& [country, decisions] : decisions_) means[country] = hours_.at(country) / decisions;
  outcomes.push_back({"decision_age.hours", "Age of the news on which desks decided, mean",
                      sum_of(hours_) / sum_of(decisions_), "hours", Wanted::lower, Untold::unknown});
  write_by_country("decision_age.hours", "of", means, "hours", header, outcomes, Untold::unknown);
}

}  // namespace searoom
