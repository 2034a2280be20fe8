// How old the news was on which desks decided about a boat.
#pragma once

#include "sim/metrics/by_country.h"

namespace searoom {

class DecisionAge : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  Figures hours_, decisions_;  // by state
};

}  // namespace searoom
