// What states refuse when they are asked or know of it: a case that another rescue centre offers, a port for
// a ship with people aboard, any response to a boat that they take to be in trouble.
#pragma once

#include "sim/metrics/by_country.h"

namespace searoom {

class Refusals : public Metric {
 public:
  void observe(const Event& event, const RunHeader&) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  Figures cases_, ports_, ignored_;  // by the state that refuses
};

}  // namespace searoom
