#include "sim/rules/network/merge_under_pressure.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void MergeUnderPressure::list_fields(Fields& f) {
  f.number("arrests_above", arrests_above_,
           {.about = "Boats are not merged while arrests are at or below this",
            .unit = "share",
            .low = 0,
            .high = 1});
  f.quantity("merged", merged_,
             {.about = "Boats emptied into another, of those that lie loaded off such a coast",
              .unit = "per_day",
              .low = 0,
              .high = 24});
}

std::optional<NetworkOrder> MergeUnderPressure::decide(const NetworkView& network,
                                                       const OwnBoat& boat) const {
  const double response = network.hypotheses().networks_merge_boats;
  if (response <= 0 || !boat.is_in_the_offing() || boat.people() == 0) return std::nullopt;
  if (network.arrests(boat.country()) <= arrests_above_) return std::nullopt;
  return NetworkOrder{Order::merge, Cause::fewer_boats_to_guard, network.heard_of(boat.country()),
                      merged_ * response};
}

}  // namespace searoom
