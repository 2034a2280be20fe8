#include "sim/rules/conduct/turn_back.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void TurnBack::list_fields(Fields& f) {
  f.quantity(
      "within", within_,
      {.about = "How near home a master still turns back", .unit = "nautical_miles", .low = 0, .high = 1000});
  f.quantity("waves_above", waves_above_,
             {.about = "Wave height at which he does", .unit = "metres", .low = 0, .high = 20});
  f.flag("after_engine_trouble", after_engine_trouble_,
         {.about = "He also does when an engine that failed runs again"});
}

std::optional<Course> TurnBack::decide(const BridgeView& self) const {
  if (!self.has_power() || !self.has_home() || !self.has_destination()) return std::nullopt;
  if (self.destination() == self.home()) return std::nullopt;  // on the way home already
  if (self.distance_to_home() > within_) return std::nullopt;
  // A boat that has come as far as its landing does not go back.
  if (self.distance_to_destination() < self.distance_to_home()) return std::nullopt;
  const bool trouble = after_engine_trouble_ && self.engine_has_failed_before();
  if (!trouble && self.wave_height() < waves_above_) return std::nullopt;
  return Course(Conduct::follow_route, self.home());
}

}  // namespace searoom
