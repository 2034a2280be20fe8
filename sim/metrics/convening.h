// From the first report of a boat in trouble to the first call for a meeting of states, and to the meeting.
#pragma once

#include "sim/metrics/metric.h"

namespace searoom {

class Convening : public Metric {
 public:
  void observe(const Event& event, const RunHeader& header) override;
  void write(const RunHeader& header, std::vector<Outcome>& outcomes) const override;

 private:
  Tick first_report_ = -1, first_call_ = -1, first_meeting_ = -1;
  double meetings_ = 0, failed_ = 0;
};

}  // namespace searoom
