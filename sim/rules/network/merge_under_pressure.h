// Where crews have to fear arrest, the people of a held boat are handed over to another of the network near
// by, and the emptied boat goes.
//
// The boat that Acehnese fishers found half sunk off Langsa on 15 May 2015 carried the people of three or
// four boats, merged off Thailand. Rate and threshold are assumptions.
#pragma once

#include "sim/rules/network/network_rule.h"

namespace searoom {

class MergeUnderPressure : public NetworkRule {
 public:
  void list_fields(Fields& fields);
  std::optional<NetworkOrder> decide(const NetworkView& network, const OwnBoat& boat) const override;

 private:
  double arrests_above_ = 0.5;
  Rate merged_ = Rate::per_day(0.02);
};

}  // namespace searoom
