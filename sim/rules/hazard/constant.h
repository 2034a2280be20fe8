// A rate that nothing changes: for teaching, and for tests with a known answer.
#pragma once

#include "sim/rules/hazard/hazard.h"

namespace searoom {

class Constant : public Hazard {
 public:
  void list_fields(Fields& fields);
  double deaths_per_day(const AboardView& aboard) const override {
    return aboard.since_departure() >= begins_after_ ? deaths_.in_per_day() : 0;
  }

 private:
  Rate deaths_;
  Duration begins_after_;
};

}  // namespace searoom
