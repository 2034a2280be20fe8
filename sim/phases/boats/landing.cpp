#include "sim/phases/boats/landing.h"

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

// A boat that has gone ashore is told by the nearest place on the coast within this.
constexpr Distance place_within = Distance::nautical_miles(25);

std::string nearest_place(const Scenario& scenario, Position where) {
  std::string nearest;
  double best = place_within.in_metres();
  for (const Place& place : scenario.places) {
    if (place.kind == "anchorage") continue;  // out at sea
    const double distance = metres_between(where, place.at);
    if (distance < best) {
      best = distance;
      nearest = place.id;
    }
  }
  return nearest;
}

// What brought the boat here: what its network or crew did, or that its engine stopped, or the voyage itself.
std::uint64_t reason_of_landing(const Vessels& v, std::size_t row) {
  const Causes& because = v.because[row];
  if (v.crew[row] == Crew::passengers || v.order[row] == Order::abandon || v.order[row] == Order::put_ashore)
    return because.order;
  if (v.engine[row] != Engine::works && because.power != 0) return because.power;
  return because.departure;
}

}  // namespace

std::string region_at(const Scenario& scenario, Position where) {
  const Region* region = scenario.chart->region_at(where);
  return region ? region->country : "";
}

std::uint64_t land(const Step& step, std::size_t row, const PeopleCounts& who, const Cause& how,
                   PlaceIndex place) {
  const Scenario& s = step.scenario;
  Vessels& v = step.world.vessels;
  Event e = step.world.event_of(EventKind::landed, row);
  const int cell = s.chart->coast().nearest_land_cell(e.where);
  const LandMask& mask = s.chart->mask();
  if (cell >= 0) e.country = mask.countries()[static_cast<std::size_t>(mask.country_of(cell))];
  if (place) {
    const Place& at = s.places[place];
    e.place = at.id;
    if (!at.country.empty()) e.country = at.country;
  } else {
    e.place = nearest_place(s, e.where);
  }
  if (e.country.empty() && how == Cause::let_off && v.home[row])  // by feeders, to a coast farther off
    e.country = s.places[v.home[row]].country;
  e.cause = how;
  e.because = reason_of_landing(v, row);
  e.people = who;
  add(step.world.people.landed, who);
  take_people(s.people, row, who, v);
  return step.world.report(std::move(e));
}

}  // namespace searoom
