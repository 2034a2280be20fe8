// Without power, or with nowhere to go, a boat drifts.
#pragma once

#include "sim/rules/conduct/conduct_rule.h"

namespace searoom {

class DriftWhenDisabled : public ConductRule {
 public:
  void list_fields(Fields&) {}
  std::optional<Course> decide(const BridgeView& self) const override {
    if (self.has_power() && self.has_destination()) return std::nullopt;
    return Conduct::drift;
  }
};

}  // namespace searoom
