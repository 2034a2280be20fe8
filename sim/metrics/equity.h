// How evenly the states that have a desk share disembarkation: of all whom others brought to a place of
// safety, the largest share of one state, and the Gini coefficient over these states, also those without any
// (Gini 1912; 0 %: all alike; with n states at most (n - 1) / n). It weighs no state's size or wealth.
#pragma once

#include "sim/metrics/by_country.h"

namespace searoom {

class Equity : public Metric {
 public:
  void observe(const Event& event, const RunHeader&) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  Figures disembarked_;  // people, by state
};

// Of amounts that are not negative, one at least above 0.
double gini_coefficient(const std::vector<double>& amounts);

}  // namespace searoom
