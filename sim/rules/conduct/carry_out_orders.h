// The master of a network's mother ship does what the network says: lies at its anchorage, sails to the
// offing of its destination and holds there, or runs in by night. Only the last brings anybody ashore.
#pragma once

#include "sim/rules/conduct/conduct_rule.h"

namespace searoom {

class CarryOutOrders : public ConductRule {
 public:
  void list_fields(Fields&) {}
  std::optional<Course> decide(const BridgeView& self) const override;
};

}  // namespace searoom
