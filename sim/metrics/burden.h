// How far those who came ashore openly are from being shared as each rule would have it: the share of people
// who would have had to come ashore elsewhere (index of dissimilarity, Duncan and Duncan 1955, Am. Sociol.
// Rev. 20, 210). 0: shared as the rule says.
#pragma once

#include "sim/metrics/by_country.h"

namespace searoom {

class Burden : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  Figures ashore_;  // people, by state
};

// Of amounts against weights of the same order, from 0 to 1. Neither sum may be 0.
double index_of_dissimilarity(const std::vector<double>& amounts, const std::vector<double>& weights);

}  // namespace searoom
