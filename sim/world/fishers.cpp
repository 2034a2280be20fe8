#include "sim/world/fishers.h"

#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

constexpr Draw leaves_at{"fishers_leave_at"}, trip_lasts{"fishers_trip_lasts"}, fishes_at{"fishers_fish_at"};

// A boat that fishes goes round in circles of this radius (assumption: nets are set and hauled within a few
// miles).
constexpr double circle_m = 2 * metres_per_nautical_mile;

Occasion of_day(std::int64_t day) {
  return {static_cast<std::uint64_t>(day)};
}

Duration way_of(const FisherFleet& fleet, Position home, Position spot) {
  return Distance::metres(metres_between(home, spot)) / fleet.speed;
}

Position between(Position a, Position b, double share) {
  return {a.lat_deg + share * (b.lat_deg - a.lat_deg), a.lon_deg + share * (b.lon_deg - a.lon_deg)};
}

// On its circle, which it enters at the spot.
Position at_work(const FisherFleet& fleet, Position spot, Duration since) {
  const double turned = fleet.works_at.in_metres_per_second() * since.in_seconds() / circle_m;
  return moved(spot, circle_m * std::sin(turned), circle_m * (1 - std::cos(turned)));
}

}  // namespace

std::string fishing_boat_name(const FisherFleet& fleet, std::size_t n) {
  return fleet.name + "/" + std::to_string(n + 1);
}

ActorId fishing_boat_id(const FisherFleet& fleet, std::size_t n) {
  return actor("fishers/" + fleet.name, n + 1);
}

Position centre_of_ground(const Scenario& s, const FisherFleet& fleet) {
  return fleet.has_position ? fleet.at : s.places[fleet.ground.as<Place>()].at;
}

Position position_at(const Scenario& s, const FisherFleet& fleet, const FishingBoat& boat, Position home,
                     Tick now) {
  const Duration gone = s.step() * static_cast<double>(now - boat.leaves);
  const Duration left = s.step() * static_cast<double>(boat.returns - now);
  const Duration way = way_of(fleet, home, boat.spot);
  if (gone < way) return between(home, boat.spot, gone / way);
  const Duration at_it = gone + left - way * 2;
  if (left >= way) return at_work(fleet, boat.spot, gone - way);
  return between(home, at_work(fleet, boat.spot, at_it), left / way);
}

void plan_trip(const Scenario& s, const FisherFleet& fleet, std::size_t n, Tick not_before, const Dice& dice,
               FishingBoat& boat) {
  const double noon_s =
      s.places[fleet.village.as<Place>()].at.lon_deg * 240;  // by which the sun there is early
  const auto by_the_sun = static_cast<double>(s.instant_of(not_before).unix_seconds) + noon_s;
  for (boat.day = static_cast<std::int64_t>(std::floor(by_the_sun / 86400));; ++boat.day) {
    const double hour =
        fleet.leaves_at_hour.quantile(dice.uniform(fishing_boat_id(fleet, n), leaves_at, of_day(boat.day)));
    const double after_start_s = static_cast<double>(boat.day) * 86400 + hour * 3600 - noon_s -
                                 static_cast<double>(s.start.unix_seconds);
    boat.leaves = s.ticks_of(Duration::seconds(after_start_s));
    boat.returns = boat.leaves - 1;
    if (boat.leaves >= not_before) return;
  }
}

Position spot_of(const Scenario& s, const FisherFleet& fleet, std::size_t n, std::int64_t day,
                 const Dice& dice) {
  constexpr std::uint64_t tries = 16;  // until one is at sea
  const Position centre = centre_of_ground(s, fleet);
  for (std::uint64_t i = 0; i < tries; ++i) {
    const auto [east, north] = dice.normals(fishing_boat_id(fleet, n), fishes_at,
                                            Occasion{static_cast<std::uint64_t>(day) * tries + i});
    const Position spot = moved(centre, fleet.spread.in_metres() * east, fleet.spread.in_metres() * north);
    if (s.chart->grid().cell_of(spot) >= 0 && !s.chart->is_land(spot)) return spot;
  }
  return centre;
}

void begin_trip(const Scenario& s, const FisherFleet& fleet, std::size_t n, Position spot, const Dice& dice,
                FishingBoat& boat) {
  boat.spot = spot;
  const Duration lasts = Duration::hours(
      fleet.trip_hours.quantile(dice.uniform(fishing_boat_id(fleet, n), trip_lasts, of_day(boat.day))));
  const Duration there_and_back = way_of(fleet, harbour_of(s, fleet.village.as<Place>()), spot) * 2;
  boat.returns = boat.leaves + std::max<Tick>(1, s.ticks_of(std::max(lasts, there_and_back)));
}

Fishers initial_fishers(const Scenario& s, const Dice& dice) {
  Fishers fishers;
  // Long before the start, so that trips of some days are under way when the run begins.
  const auto before = -s.ticks_of(Duration::days(30));
  for (const FisherFleet& fleet : s.fishers) {
    std::vector<FishingBoat>& boats = fishers.fleets.emplace_back(static_cast<std::size_t>(fleet.boats));
    for (std::size_t n = 0; n < boats.size(); ++n) {
      FishingBoat& boat = boats[n];
      plan_trip(s, fleet, n, before, dice, boat);
      while (boat.leaves < 0) {
        begin_trip(s, fleet, n, spot_of(s, fleet, n, boat.day, dice), dice, boat);
        if (boat.returns > 0) break;
        plan_trip(s, fleet, n, boat.returns + s.ticks_of(fleet.rests_for), dice, boat);
      }
    }
  }
  return fishers;
}

}  // namespace searoom
