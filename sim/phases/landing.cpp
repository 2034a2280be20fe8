#include "sim/phases/landing.h"

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

// A boat that has gone ashore is told by the nearest place within this.
constexpr Distance place_within = Distance::nautical_miles(25);

std::string nearest_place(const Scenario& scenario, Position where) {
  std::string nearest;
  double best = place_within.in_metres();
  for (const Place& place : scenario.places) {
    const double distance = metres_between(where, place.at);
    if (distance < best) {
      best = distance;
      nearest = place.id;
    }
  }
  return nearest;
}

}  // namespace

std::string region_at(const Scenario& scenario, Position where) {
  const Region* region = scenario.chart->region_at(where);
  return region ? region->country : "";
}

void land(const Scenario& scenario, std::size_t row, const PeopleCounts& who, std::string_view how,
          World& world) {
  Event e = world.event_of(EventKind::landed, row);
  const int cell = scenario.chart->coast().nearest_land_cell(e.where);
  if (cell >= 0)
    e.country =
        scenario.chart->mask().countries()[static_cast<std::size_t>(scenario.chart->mask().country_of(cell))];
  if (world.vessels.ending[row] == Ending::arrived) {
    const Place& place = scenario.places[static_cast<std::size_t>(world.vessels.destination[row])];
    e.place = place.id;
    if (!place.country.empty()) e.country = place.country;
  } else {
    e.place = nearest_place(scenario, e.where);
  }
  e.cause = how;
  e.people = who;
  add(world.people.landed, who);
  take_people(scenario.people, row, who, world.vessels);
  world.report(std::move(e));
}

}  // namespace searoom
