#include "sim/rules/network/supply_own_boats.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void SupplyOwnBoats::list_fields(Fields& f) {
  f.number(
      "when_water_below", when_water_below_,
      {.about = "Stores are brought when less of the water is left", .unit = "share", .low = 0, .high = 1});
  f.number(
      "stops_above_arrests", stops_above_arrests_,
      {.about = "No stores are brought where arrests are above this", .unit = "share", .low = 0, .high = 1});
}

std::optional<NetworkOrder> SupplyOwnBoats::decide(const NetworkView& network, const OwnBoat& boat) const {
  const bool in_reach = boat.is_at_anchorage() || boat.is_in_the_offing();
  if (!in_reach || boat.people() == 0 || boat.water_share_left() >= when_water_below_) return std::nullopt;
  const double feared = network.hypotheses().networks_stop_supplies * network.arrests(boat.country());
  if (feared > stops_above_arrests_) return std::nullopt;
  return NetworkOrder{Order::supply, Cause::stores_run_low};
}

}  // namespace searoom
