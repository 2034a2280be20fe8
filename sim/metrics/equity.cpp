#include "sim/metrics/equity.h"

#include <algorithm>
#include <cmath>

#include "sim/record/telling/words.h"

namespace searoom {

double gini_coefficient(const std::vector<double>& amounts) {
  double differences = 0, sum = 0;
  for (const double a : amounts) {
    sum += a;
    for (const double b : amounts) differences += std::abs(a - b);
  }
  return differences / (2 * static_cast<double>(amounts.size()) * sum);
}

void Equity::observe(const Event& e, const RunHeader&) {
  if (e.kind == EventKind::disembarked) disembarked_[e.country] += static_cast<double>(total(e.people));
}

void Equity::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  std::vector<double> people;
  std::string most_in;
  for (const std::string& code : states_with_desk(header)) {
    const auto found = disembarked_.find(code);
    people.push_back(found == disembarked_.end() ? 0 : found->second);
    if (people.back() == *std::max_element(people.begin(), people.end()) && people.back() > 0) most_in = code;
  }
  if (most_in.empty()) return;
  double sum = 0;
  for (const double p : people) sum += p;
  outcomes.push_back({"equity.largest_share", "Largest share of disembarkations, of any state",
                      100 * *std::max_element(people.begin(), people.end()) / sum, "%", Wanted::neither,
                      Untold::unknown});
  outcomes.push_back({"equity.gini", "  Gini coefficient over all states (0: all alike)",
                      100 * gini_coefficient(people), "%", Wanted::neither, Untold::unknown});
}

}  // namespace searoom
