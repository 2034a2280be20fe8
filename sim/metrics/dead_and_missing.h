// People who died and people who went missing, by cause, kept apart: the dead are known, the missing are not.
#pragma once

#include <map>

#include "sim/metrics/metric.h"

namespace searoom {

class DeadAndMissing : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(std::vector<Outcome>& outcomes) const override;

 private:
  std::map<std::string, double> dead_, missing_;
};

}  // namespace searoom
