// Boats whose crew left people at sea, and how many people were aboard them.
#pragma once

#include <map>

#include "sim/metrics/metric.h"

namespace searoom {

class Abandoned : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  std::map<std::string, double> boats_by_month_;  // "2015-05"
  double boats_ = 0;
  double people_ = 0;
};

}  // namespace searoom
