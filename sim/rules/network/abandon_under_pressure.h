// Where crews have to fear arrest, they leave loaded boats in the offing, some with the engine's parts.
//
// At least eight boats with some 5,000 people were abandoned in May 2015 (UNHCR, 26 August 2015), the first
// about a day after the Thai order of 7 May. Rate and threshold are assumptions, tuned on those two facts.
#pragma once

#include "sim/rules/network/network_rule.h"

namespace searoom {

class AbandonUnderPressure : public NetworkRule {
 public:
  void list_fields(Fields& fields);
  std::optional<NetworkOrder> decide(const NetworkView& network, const OwnBoat& boat) const override;

 private:
  double arrests_above_ = 0.8;
  Rate abandoned_ = Rate::per_day(0.2);
};

}  // namespace searoom
