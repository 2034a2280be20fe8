// People whose boats left the chart: what became of them is not known.
#pragma once

#include "sim/metrics/metric.h"

namespace searoom {

class LeftChart : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  double people_ = 0, boats_ = 0;
};

}  // namespace searoom
