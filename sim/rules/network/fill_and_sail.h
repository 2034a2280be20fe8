// A mother ship lies at its anchorage until it is full, or until patience ends; then it sails. While the
// landings are closed it is held there with whoever is aboard.
//
// Boats waited for weeks until they were full, "floating prisons" (Reuters, October 2014); on 19 May 2015 at
// least five with some 2,000 aboard had lain off the coast of departure for more than 40 days (UNHCR).
#pragma once

#include "sim/rules/network/network_rule.h"

namespace searoom {

class FillAndSail : public NetworkRule {
 public:
  void list_fields(Fields& fields);
  std::optional<NetworkOrder> decide(const NetworkView& network, const OwnBoat& boat) const override;

 private:
  std::int64_t fewest_people_ = 50;
};

}  // namespace searoom
