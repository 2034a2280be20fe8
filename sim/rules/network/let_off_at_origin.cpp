#include "sim/rules/network/let_off_at_origin.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void LetOffAtOrigin::list_fields(Fields& f) {
  f.quantity(
      "after", after_,
      {.about = "How long a boat is held before anybody is let off", .unit = "days", .low = 0, .high = 365});
  f.quantity("let_off", let_off_,
             {.about = "Boatloads of a feeder let off", .unit = "per_day", .low = 0, .high = 100});
}

std::optional<NetworkOrder> LetOffAtOrigin::decide(const NetworkView&, const OwnBoat& boat) const {
  const bool held_here = boat.order() == Order::hold && boat.is_at_anchorage() && boat.people() > 0;
  if (!held_here || boat.in_this_order_for() < after_) return std::nullopt;
  return NetworkOrder{Order::let_off, Cause::against_payment, 0, let_off_};
}

}  // namespace searoom
