#include "sim/rules/network/abandon_under_pressure.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void AbandonUnderPressure::list_fields(Fields& f) {
  f.number("arrests_above", arrests_above_,
           {.about = "Crews stay while arrests are at or below this", .unit = "share", .low = 0, .high = 1});
  f.quantity("abandoned", abandoned_,
             {.about = "Boats abandoned, of those that lie loaded off such a coast",
              .unit = "per_day",
              .low = 0,
              .high = 24});
}

std::optional<NetworkOrder> AbandonUnderPressure::decide(const NetworkView& network,
                                                         const OwnBoat& boat) const {
  const double response = network.hypotheses().crews_abandon_boats;
  if (response <= 0 || !boat.is_in_the_offing() || boat.people() == 0) return std::nullopt;
  if (network.arrests(boat.country()) <= arrests_above_) return std::nullopt;
  return NetworkOrder{Order::abandon, Cause::crew_feared_arrest, network.heard_of(boat.country()),
                      abandoned_ * response};
}

}  // namespace searoom
