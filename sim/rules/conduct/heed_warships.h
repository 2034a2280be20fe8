// A boat that a warship ordered off stands off from the coast until the warning is old.
#pragma once

#include "sim/rules/conduct/conduct_rule.h"

namespace searoom {

class HeedWarships : public ConductRule {
 public:
  void list_fields(Fields&) {}
  std::optional<Course> decide(const BridgeView& self) const override {
    if (!self.has_power() || !self.is_warned()) return std::nullopt;
    return Conduct::stand_off;
  }
};

}  // namespace searoom
