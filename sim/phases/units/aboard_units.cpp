#include "sim/phases/units/aboard_units.h"

#include <algorithm>

#include "sim/phases/boats/landing.h"

namespace searoom {
namespace {

Cause brought_in_by(const Unit& unit) {
  switch (unit.can.type) {
    case UnitType::fishers:
      return Cause::fishers;
    case UnitType::merchant:
      return Cause::merchant_ship;
    case UnitType::ngo_ship:
      return Cause::ngo_ship;
    default:
      return Cause::state;
  }
}

// The desk's own name for the boat, of a unit that its desk sent.
std::string contact_name(const Unit& unit, const Scenario& s) {
  if (!unit.desk() || !unit.contact) return "";
  return s.states[unit.desk()].code + "/" + std::to_string(unit.contact.value());
}

}  // namespace

std::uint32_t room_on(const Unit& unit) {
  const auto most = static_cast<std::uint64_t>(std::max(0.0, unit.can.people_most));
  const std::uint64_t aboard = total(unit.aboard);
  return aboard >= most ? 0 : static_cast<std::uint32_t>(most - aboard);
}

std::uint64_t take_aboard(const Step& step, EventKind kind, Unit& unit, std::size_t row,
                          const PeopleCounts& who) {
  const Scenario& s = step.scenario;
  Event e = step.world.event_of(kind, row);
  e.unit = unit.name;
  e.boat_kind = name_of(unit.can.type);
  if (unit.state) e.country = s.states[unit.state].code;
  e.region = region_at(s, e.where);
  e.picture.contact = contact_name(unit, s);
  e.people = who;
  e.because = unit.because;
  take_people(s.people, row, who, step.world.vessels);
  for (std::size_t g = 0; g < who.size(); ++g) unit.aboard[g] += who[g];
  return step.world.vessels.because[row].state = step.world.report(std::move(e));
}

void disembark(const Step& step, Unit& unit, PlaceIndex place) {
  if (total(unit.aboard) == 0) return;
  Event e = step.world.event_of(EventKind::disembarked, unit, step.scenario);
  e.boat_kind = name_of(unit.can.type);
  e.place = step.scenario.places[place].id;
  e.country = step.scenario.places[place].country;
  e.cause = brought_in_by(unit);
  e.people = unit.aboard;
  e.because = unit.because;
  add(step.world.people.disembarked, unit.aboard);
  std::fill(unit.aboard.begin(), unit.aboard.end(), 0);
  step.world.report(std::move(e));
}

void bring_boat_in(const Step& step, EventKind kind, const Unit& unit, std::size_t row, PlaceIndex place) {
  World& w = step.world;
  const Scenario& s = step.scenario;
  Vessels& v = w.vessels;
  const PeopleCounts who = v.people_of(row);
  if (total(who) > 0) {
    Event e = w.event_of(kind, row);
    e.unit = unit.name;
    e.boat_kind = name_of(unit.can.type);
    e.place = s.places[place].id;
    e.country = s.places[place].country;
    e.cause = brought_in_by(unit);
    e.picture.contact = contact_name(unit, s);
    e.people = who;
    e.because = unit.because;
    add(kind == EventKind::returned ? w.people.returned : w.people.disembarked, who);
    take_people(s.people, row, who, v);
    v.because[row].state = w.report(std::move(e));
  }
  v.ending[row] = Ending::brought_in;
  v.towed_by[row] = {};
}

}  // namespace searoom
