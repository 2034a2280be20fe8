#include "sim/rules/network/land_by_relay.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void LandByRelay::list_fields(Fields& f) {
  f.number("closed_below_openness", closed_below_openness_,
           {.about = "Nobody is landed while less than this share of the usual landings is open",
            .unit = "share",
            .low = 0,
            .high = 1});
}

std::optional<NetworkOrder> LandByRelay::decide(const NetworkView& network, const OwnBoat& boat) const {
  const bool here = boat.is_in_the_offing() && (boat.order() == Order::sail || boat.order() == Order::hold ||
                                                boat.order() == Order::land_by_relay);
  if (!here) return std::nullopt;
  const std::string_view country = boat.country();
  if (network.openness(country) < closed_below_openness_)
    return NetworkOrder{Order::hold, Cause::way_inland_closed, network.heard_of(country)};
  return NetworkOrder{Order::land_by_relay, Cause::way_inland_open};
}

}  // namespace searoom
