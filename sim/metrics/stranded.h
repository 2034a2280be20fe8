// Person-days aboard boats that go nowhere, as stranded_boats.h tells them.
#pragma once

#include "sim/metrics/metric.h"
#include "sim/metrics/stranded_boats.h"

namespace searoom {

class Stranded : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  StrandedBoats boats_;
  std::int64_t person_ticks_[StrandedBoats::reasons] = {};
};

}  // namespace searoom
