#include "sim/rules/conduct/seek_shelter.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void SeekShelter::list_fields(Fields& f) {
  f.quantity("waves_above", waves_above_,
             {.about = "Significant wave height at which a master gives up the route",
              .unit = "metres",
              .low = 0,
              .high = 20});
  f.quantity("goes_on_below", goes_on_below_,
             {.about = "Wave height at which the voyage goes on", .unit = "metres", .low = 0, .high = 20});
  f.quantity(
      "coast_within", coast_within_,
      {.about = "How near the coast must be to run for it", .unit = "nautical_miles", .low = 0, .high = 30});
  if (goes_on_below_ > waves_above_)
    f.complain("goes_on_below", "found a height above waves_above, wanted one not above it");
}

std::optional<Course> SeekShelter::decide(const BridgeView& self) const {
  if (!self.has_power()) return std::nullopt;
  const bool waiting = self.conduct() == Conduct::shelter || self.conduct() == Conduct::heave_to;
  if (self.wave_height() < (waiting ? goes_on_below_ : waves_above_)) return std::nullopt;
  // A boat that lies in shelter stays; its coast is near by definition.
  return self.distance_to_coast() < coast_within_ ? Conduct::shelter : Conduct::heave_to;
}

}  // namespace searoom
