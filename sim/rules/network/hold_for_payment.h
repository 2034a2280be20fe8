// In the offing of its destination a boat is held until those aboard have been paid for. How long is drawn
// once for each boat.
//
// Prices of USD 1,600-2,400 a head were asked on arrival (UNHCR, December 2014); how long payment took at sea
// is an assumption.
#pragma once

#include "sim/rules/network/network_rule.h"
#include "sim/scenario/distribution.h"

namespace searoom {

class HoldForPayment : public NetworkRule {
 public:
  void list_fields(Fields& fields);
  std::optional<NetworkOrder> decide(const NetworkView& network, const OwnBoat& boat) const override;

 private:
  Distribution days_ = Distribution::constant(3);
};

}  // namespace searoom
