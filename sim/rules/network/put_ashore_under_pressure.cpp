#include "sim/rules/network/put_ashore_under_pressure.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void PutAshoreUnderPressure::list_fields(Fields& f) {
  f.number("arrests_above", arrests_above_,
           {.about = "Crews do not run in while arrests are at or below this",
            .unit = "share",
            .low = 0,
            .high = 1});
  f.quantity("put_ashore", put_ashore_,
             {.about = "Boats whose people are put ashore, of those that lie loaded off such a coast",
              .unit = "per_day",
              .low = 0,
              .high = 24});
}

std::optional<NetworkOrder> PutAshoreUnderPressure::decide(const NetworkView& network,
                                                           const OwnBoat& boat) const {
  if (boat.order() == Order::put_ashore) return NetworkOrder{Order::put_ashore, Cause::none};
  const double response = network.hypotheses().crews_put_people_ashore;
  if (response <= 0 || network.spec().beaches.empty()) return std::nullopt;
  if (!boat.is_in_the_offing() || boat.people() == 0) return std::nullopt;
  if (network.arrests(boat.country()) <= arrests_above_) return std::nullopt;
  return NetworkOrder{Order::put_ashore, Cause::to_be_rid_of_them, network.heard_of(boat.country()),
                      put_ashore_ * response};
}

}  // namespace searoom
