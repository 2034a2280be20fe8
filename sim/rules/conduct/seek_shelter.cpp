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
  f.quantity("stays_at_least", stays_at_least_,
             {.about = "How long it waits before it goes on: to rest, and to see the weather settle",
              .unit = "hours",
              .low = 0,
              .high = 240});
  if (goes_on_below_ > waves_above_)
    f.complain("goes_on_below", "found a height above waves_above, wanted one not above it");
}

std::optional<Course> SeekShelter::decide(const BridgeView& self) const {
  if (!self.has_power()) return std::nullopt;
  if (self.waits_for_the_sea()) {
    const bool long_enough = self.in_this_conduct_for() >= stays_at_least_;
    if (long_enough && self.sea_that_awaits() < goes_on_below_) return std::nullopt;
  } else if (self.wave_height() < waves_above_) {
    return std::nullopt;
  }
  // A boat that lies in shelter stays; its coast is near by definition.
  return self.distance_to_coast() < coast_within_ ? Conduct::shelter : Conduct::heave_to;
}

}  // namespace searoom
