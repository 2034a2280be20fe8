// Where crews have to fear arrest, some run in by night to a beach elsewhere and put everybody ashore in
// shallow water.
//
// 10-11 May 2015: three boats on Langkawi with 1,107 people, one in North Aceh with 578 who were told to swim
// (UNHCR, AP). Rate and threshold are assumptions, tuned on the first mass landing nine days after the graves
// were found.
#pragma once

#include "sim/rules/network/network_rule.h"

namespace searoom {

class PutAshoreUnderPressure : public NetworkRule {
 public:
  void list_fields(Fields& fields);
  std::optional<NetworkOrder> decide(const NetworkView& network, const OwnBoat& boat) const override;

 private:
  double arrests_above_ = 0.8;
  Rate put_ashore_ = Rate::per_day(0.1);
};

}  // namespace searoom
