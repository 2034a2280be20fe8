// People whom others brought ashore: to a place of safety, by country and by who brought them; and people who
// were brought back to where they came from.
#pragma once

#include <map>

#include "sim/metrics/metric.h"

namespace searoom {

class Disembarked : public Metric {
 public:
  void observe(const Event& event, const RunHeader&) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  std::map<std::string, double> countries_, by_whom_;  // people who were disembarked
  std::map<std::string, double> returned_to_;
};

}  // namespace searoom
