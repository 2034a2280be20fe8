#include "sim/rules/conduct/avoid_patrols.h"
#include "sim/scenario/reading/fields.h"

#include <algorithm>

namespace searoom {

void AvoidPatrols::list_fields(Fields& f) {
  f.texts("countries", countries_,
          {.about = "Countries whose patrols are feared, and why, by ISO 3166-1 alpha-3; all if not given"});
  f.quantity("near_landing", near_landing_,
             {.about = "How near its landing a boat goes on by day",
              .unit = "nautical_miles",
              .low = 0,
              .high = 1000});
  f.quantity("near_home", near_home_,
             {.about = "How near the place that it left a boat goes on by day",
              .unit = "nautical_miles",
              .low = 0,
              .high = 1000});
}

std::optional<Course> AvoidPatrols::decide(const BridgeView& self) const {
  if (!self.has_power() || !self.has_destination() || self.light() != Light::day) return std::nullopt;
  if (self.conduct() == Conduct::stand_off) return Conduct::stand_off;
  if (self.distance_to_destination() <= near_landing_) return std::nullopt;
  if (self.has_home() && self.distance_to_home() <= near_home_) return std::nullopt;
  const std::string& waters = self.waters_of();
  if (waters.empty() || !fears(waters)) return std::nullopt;
  return Conduct::stand_off;
}

bool AvoidPatrols::fears(const std::string& country) const {
  return countries_.empty() ||
         std::any_of(countries_.begin(), countries_.end(), [&](const auto& c) { return c.first == country; });
}

}  // namespace searoom
