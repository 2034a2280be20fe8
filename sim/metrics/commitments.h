// What states undertook, and whether they kept it: made, kept and broken, by state.
#pragma once

#include "sim/metrics/by_country.h"

namespace searoom {

class Commitments : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  Figures made_, kept_, broken_;
};

}  // namespace searoom
