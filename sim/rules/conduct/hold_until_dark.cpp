#include "sim/rules/conduct/hold_until_dark.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void HoldUntilDark::list_fields(Fields& f) {
  f.quantity(
      "within", within_,
      {.about = "How near the destination a boat waits", .unit = "nautical_miles", .low = 0, .high = 100});
  f.flag("avoids_moonlight", avoids_moonlight_,
         {.about = "It also waits while a moon more than half lit is up"});
}

std::optional<Course> HoldUntilDark::decide(const BridgeView& self) const {
  if (!self.has_power() || !self.has_destination() || self.is_feeder()) return std::nullopt;
  if (self.distance_to_destination() > within_) return std::nullopt;
  const bool dark = self.is_dark() && !(avoids_moonlight_ && self.is_moonlit());
  if (dark) return std::nullopt;
  return Conduct::hold;
}

}  // namespace searoom
