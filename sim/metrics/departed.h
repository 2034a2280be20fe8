// Boats and people who left.
#pragma once

#include "sim/metrics/metric.h"

namespace searoom {

class Departed : public Metric {
 public:
  void observe(const Event& event, const RunHeader&) override {
    if (event.kind != EventKind::departed) return;
    boats_ += 1;
    people_ += static_cast<double>(total(event.people));
  }
  void write(std::vector<Outcome>& outcomes) const override {
    outcomes.push_back({"departed.boats", "Boats departed", boats_, "boats"});
    outcomes.push_back({"departed.people", "People departed", people_, "people"});
  }

 private:
  double boats_ = 0;
  double people_ = 0;
};

}  // namespace searoom
