// People on a boat that is held off the coast from which they came are let off against payment, some each
// day.
//
// May 2015, off Rakhine: USD 180-300 a head to be let off a held boat (UNHCR, 19 May). From when and how many
// are assumptions.
#pragma once

#include "sim/rules/network/network_rule.h"

namespace searoom {

class LetOffAtOrigin : public NetworkRule {
 public:
  void list_fields(Fields& fields);
  std::optional<NetworkOrder> decide(const NetworkView& network, const OwnBoat& boat) const override;

 private:
  Duration after_ = Duration::days(30);
  Rate let_off_ = Rate::per_day(0.3);
};

}  // namespace searoom
