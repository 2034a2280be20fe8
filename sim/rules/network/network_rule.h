// What a network does with each of its mother ships. A rule is parameters and one const function; what a boat
// remembers is in its row. Rules are asked in the order of the scenario: one that answers at once decides;
// one that answers at a rate decides when its waiting time is over, and until then the next is asked.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/world/network_view.h"

namespace searoom {

struct KnownEntry;

struct NetworkOrder {
  Order what = Order::none;
  Cause why;
  std::uint64_t because = 0;         // the event that led to it
  std::optional<Rate> at_rate = {};  // none: at once
};

class NetworkRule {
 public:
  virtual ~NetworkRule() = default;
  virtual std::optional<NetworkOrder> decide(const NetworkView& network, const OwnBoat& boat) const = 0;
};

struct NamedNetworkRule {
  std::string name;
  std::shared_ptr<const NetworkRule> rule;
};

using NetworkRules = std::vector<NamedNetworkRule>;

// The rules that a scenario may name, each with the list of its parameters.
std::vector<KnownEntry> network_rule_table(NetworkRules& rules);

// For a scenario that names none: supply_own_boats, fill_and_sail, hold_for_payment, land_by_relay.
NetworkRules default_network_rules();

}  // namespace searoom
