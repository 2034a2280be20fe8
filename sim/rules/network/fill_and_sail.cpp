#include "sim/rules/network/fill_and_sail.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void FillAndSail::list_fields(Fields& f) {
  f.integer("fewest_people", fewest_people_,
            {.about = "With fewer aboard a mother ship waits on, whatever its patience",
             .unit = "people",
             .low = 1,
             .high = 10000});
}

std::optional<NetworkOrder> FillAndSail::decide(const NetworkView& network, const OwnBoat& boat) const {
  const bool held_here = boat.order() == Order::hold && !boat.has_sailed();
  if (boat.order() != Order::fill && !held_here) return std::nullopt;
  if (boat.expects_feeders()) return std::nullopt;
  const bool ready = boat.is_full() || (boat.is_out_of_patience() && boat.people() >= fewest_people_);
  if (!ready) return std::nullopt;
  if (network.holds_mother_ships_back())
    return NetworkOrder{Order::hold, Cause::landings_closed, network.heard_of_any()};
  return NetworkOrder{Order::sail, boat.is_full() ? Cause::full : Cause::patience_over};
}

}  // namespace searoom
