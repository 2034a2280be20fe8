#include "sim/experiment/store/results.h"

#include <algorithm>

namespace searoom {

Limits limits_of(std::string_view unit) {
  Limits limits{.least = 0};
  if (unit == "%") limits.most = 100;
  return limits;
}

std::size_t Results::place(const Replicate& replicate) const {
  const auto& of_alternative = seeds.at(replicate.alternative);
  return static_cast<std::size_t>(std::ranges::lower_bound(of_alternative, replicate.seed) -
                                  of_alternative.begin());
}

const OutcomeColumn* Results::find(const std::string& key) const {
  const auto found =
      std::ranges::find_if(outcomes, [&](const OutcomeColumn& c) { return c.outcome.key == key; });
  return found == outcomes.end() ? nullptr : &*found;
}

}  // namespace searoom
