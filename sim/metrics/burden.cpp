#include "sim/metrics/burden.h"

#include <cmath>
#include <numeric>

#include "sim/world/happened.h"

namespace searoom {
namespace {

struct Rule {
  const char* key;
  double CastState::*weight;  // null: all alike
  const char* label;
};
constexpr Rule rules[] = {
    {"equal", nullptr, "People ashore who would be elsewhere, were they shared alike"},
    {"coast", &CastState::coast_km, "  by length of coast"},
    {"population", &CastState::population_millions, "  by population"},
    {"gdp", &CastState::gdp_billion_usd, "  by gross domestic product"},
};

}  // namespace

double index_of_dissimilarity(const std::vector<double>& amounts, const std::vector<double>& weights) {
  const double amount = std::accumulate(amounts.begin(), amounts.end(), 0.0);
  const double weight = std::accumulate(weights.begin(), weights.end(), 0.0);
  double apart = 0;
  for (std::size_t i = 0; i < amounts.size(); ++i)
    apart += std::abs(amounts[i] / amount - weights[i] / weight);
  return apart / 2;
}

void Burden::observe(const Event& e, const RunHeader&) {
  if (came_ashore_openly(e)) ashore_[e.country] += static_cast<double>(total(e.people));
}

void Burden::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  const std::vector<std::string> states = states_with_desk(header);
  std::vector<double> people;
  for (const std::string& code : states) {
    const auto found = ashore_.find(code);
    people.push_back(found == ashore_.end() ? 0 : found->second);
  }
  if (states.size() < 2 || std::accumulate(people.begin(), people.end(), 0.0) <= 0) return;
  for (const Rule& rule : rules) {
    std::vector<double> weights;
    for (const std::string& code : states)
      weights.push_back(rule.weight ? header.cast().state(code)->*rule.weight : 1);
    if (std::accumulate(weights.begin(), weights.end(), 0.0) <= 0) continue;
    outcomes.push_back({std::string("burden.") + rule.key, rule.label,
                        100 * index_of_dissimilarity(people, weights), "%", Wanted::neither,
                        Untold::unknown});
  }
}

}  // namespace searoom
