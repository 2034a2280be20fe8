// Boats that wait at their anchorage or in the offing are supplied by their network with water, food and
// fuel, until crews that bring stores have to fear arrest.
//
// A second vessel with supplies was seen with the boat of 208 people (Myanmar, May 2015); when crews left,
// boats had supplies for days (UNHCR). When stores are brought, and what stops them, are assumptions.
#pragma once

#include "sim/rules/network/network_rule.h"

namespace searoom {

class SupplyOwnBoats : public NetworkRule {
 public:
  void list_fields(Fields& fields);
  std::optional<NetworkOrder> decide(const NetworkView& network, const OwnBoat& boat) const override;

 private:
  double when_water_below_ = 0.4;
  double stops_above_arrests_ = 0.7;
};

}  // namespace searoom
