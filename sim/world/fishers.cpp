#include "sim/world/fishers.h"

#include <algorithm>

#include "sim/geo/local_metres.h"
#include "sim/world/sea_way.h"

namespace searoom {

std::optional<Position> position_of(const FishingTrip& trip, const FisherFleet& fleet, const Scenario& s,
                                    double at_s) {
  const auto step = static_cast<double>(s.step_s);
  const double leaves = static_cast<double>(trip.leaves) * step, back = static_cast<double>(trip.back) * step;
  if (at_s < leaves || at_s >= back) return std::nullopt;
  const Position home = harbour_of(s, fleet.village.index);
  const double way_s = metres_between(home, trip.spot) / fleet.speed.in_metres_per_second();
  const double out = way_s > 0 ? std::min({1.0, (at_s - leaves) / way_s, (back - at_s) / way_s}) : 1;
  return Position{home.lat_deg + out * (trip.spot.lat_deg - home.lat_deg),
                  home.lon_deg + out * (trip.spot.lon_deg - home.lon_deg)};
}

ActorId fisher(const FisherFleet& fleet, std::size_t boat) {
  return actor("fishers/" + fleet.name, boat);
}

}  // namespace searoom
