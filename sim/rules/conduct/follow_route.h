// A boat with power makes for its destination.
#pragma once

#include "sim/rules/conduct/conduct_rule.h"

namespace searoom {

class FollowRoute : public ConductRule {
 public:
  void list_fields(Fields&) {}
  std::optional<Course> decide(const BridgeView& self) const override {
    if (!self.has_power() || !self.has_destination()) return std::nullopt;
    return Conduct::follow_route;
  }
};

}  // namespace searoom
