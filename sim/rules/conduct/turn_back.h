// Not long after departure a master goes home when the sea is too high for him, or when an engine that failed
// runs again and he does not trust it. Farther out home is too far, and he goes on.
//
// Asked before seek_shelter, which would lie still in the same sea. Distances and heights are assumptions.
#pragma once

#include "sim/rules/conduct/conduct_rule.h"

namespace searoom {

class TurnBack : public ConductRule {
 public:
  void list_fields(Fields& fields);
  std::optional<Course> decide(const BridgeView& self) const override;

 private:
  Distance within_ = Distance::nautical_miles(40);
  Distance waves_above_ = Distance::metres(2.0);
  bool after_engine_trouble_ = true;
};

}  // namespace searoom
