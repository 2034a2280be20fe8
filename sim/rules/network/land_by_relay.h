// While the way inland is open, relay boats carry people from a mother ship in the offing to the beach by
// night. When it is as good as closed the boat is held at sea; when it opens again landing is resumed.
//
// After the Thai order of 7 May 2015 that all camps be cleared, smugglers no longer landed people in Thailand
// (Phuketwan); several thousand were held at sea through April, when landing had become hard (UNHCR, 19 May).
#pragma once

#include "sim/rules/network/network_rule.h"

namespace searoom {

class LandByRelay : public NetworkRule {
 public:
  void list_fields(Fields& fields);
  std::optional<NetworkOrder> decide(const NetworkView& network, const OwnBoat& boat) const override;

 private:
  double closed_below_openness_ = 0.05;
};

}  // namespace searoom
