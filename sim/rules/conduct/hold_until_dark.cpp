#include "sim/rules/conduct/hold_until_dark.h"

namespace searoom {

void HoldUntilDark::list_fields(Fields& f) {
  f.quantity(
      "within", within_,
      {.about = "How near the destination a boat waits", .unit = "nautical_miles", .low = 0, .high = 100});
}

std::optional<Conduct> HoldUntilDark::decide(const BridgeView& self) const {
  if (!self.has_power() || !self.has_destination()) return std::nullopt;
  if (self.distance_to_destination() > within_ || self.light() == Light::night) return std::nullopt;
  return Conduct::hold;
}

}  // namespace searoom
