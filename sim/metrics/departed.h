// Boats and people who left the coast. Where networks fill a boat at sea, the small boats that bring the
// people count here; the empty boat that waits for them counts once it sails.
#pragma once

#include "sim/metrics/metric.h"

namespace searoom {

class Departed : public Metric {
 public:
  void observe(const Event& event, const RunHeader&) override {
    if (event.kind == EventKind::sailed) sailed_ += 1;
    if (event.kind != EventKind::departed) return;
    boats_ += 1;
    people_ += static_cast<double>(total(event.people));
  }
  void write(const RunHeader&, std::vector<Outcome>& outcomes) const override {
    outcomes.push_back({"departed.boats", "Boats departed", boats_, "boats"});
    outcomes.push_back({"departed.people", "People departed", people_, "people"});
    if (sailed_ > 0)
      outcomes.push_back({"sailed.boats", "Boats filled at sea that sailed", sailed_, "boats"});
  }

 private:
  double boats_ = 0;
  double people_ = 0;
  double sailed_ = 0;
};

}  // namespace searoom
