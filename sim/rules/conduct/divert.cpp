#include "sim/rules/conduct/divert.h"
#include "sim/scenario/reading/fields.h"

#include <algorithm>

namespace searoom {

void Divert::list_fields(Fields& f) {
  f.number("margin", margin_,
           {.about = "Stores must last this many times the time that is left", .low = 0, .high = 10});
  f.number("litres_a_head_and_day", litres_a_head_and_day_,
           {.about = "Water that a master reckons with", .unit = "litres", .low = 0, .high = 20});
}

std::optional<Course> Divert::decide(const BridgeView& self) const {
  if (!self.has_power() || !self.has_destination()) return std::nullopt;
  const Duration stores = std::min(self.fuel_lasts(), self.water_lasts(litres_a_head_and_day_));
  if (stores > margin_ * self.time_to(self.destination())) return std::nullopt;
  const PlaceIndex haven = self.nearest_haven();
  if (!haven || haven == self.destination()) return std::nullopt;
  if (self.time_to(haven) >= self.time_to(self.destination())) return std::nullopt;
  return Course(Conduct::follow_route, haven);
}

}  // namespace searoom
