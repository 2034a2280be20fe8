#include "sim/phases/alongside/people_to_port.h"

#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/boats/tows.h"
#include "sim/phases/desks/place_of_safety.h"
#include "sim/phases/units/aboard_units.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

constexpr Draw who_is_taken_off{"who_is_taken_off"};

// Merchant ships and those of organisations cannot go in without being let in.
bool asks_for_port(const Unit& unit) {
  return !unit.is_of_a_state() && unit.can.type != UnitType::fishers;
}

std::vector<Position> way_to_port(const Scenario& s, const Unit& unit) {
  const PlaceIndex port = port_of(s, unit);
  if (unit.can.flies()) return rhumb_way(unit.position, s.places[port].at);
  return sea_way_to_place(s, unit.position, port);
}

}  // namespace

PlaceIndex port_of(const Scenario& s, const Unit& unit) {
  if (unit.to) return unit.to;
  if (unit.is_of_a_state()) {
    const NameRef& port = s.states[unit.state].disembarks_at;
    if (port.found()) return port.as<Place>();
  }
  return unit.home;
}

void choose_port(const Step& step, Unit& unit) {
  if (!unit.is_of_a_state()) return;
  if (const StateIndex state = state_by_arrangement(step.scenario, step.world, unit.state, unit))
    unit.to = step.scenario.states[state].disembarks_at.as<Place>();
}

void take_some_aboard(const Step& step, EventKind kind, Unit& unit, std::size_t row, std::uint32_t people) {
  const PeopleCounts who = draw_from_aboard(step.dice, who_is_taken_off, row, people, step.world);
  take_aboard(step, kind, unit, row, who);
}

void leave_helped_boat(const Step& step, Unit& unit) {
  mark_done(step, unit, rests_after_help);
  leave_with_people(step, unit);
}

void leave_with_people(const Step& step, Unit& unit) {
  if (total(unit.aboard) == 0) return release(step, unit);
  const std::uint64_t because = unit.because;
  let_go(unit, step.world);
  choose_port(step, unit);
  unit.boat = {};
  unit.contact = {};
  if (asks_for_port(unit)) {
    send(step, unit, Task::wait_for_port, {});
    unit.asked_since = step.world.now;
  } else {
    send(step, unit, Task::bring_in, way_to_port(step.scenario, unit));
  }
  unit.because = because;
}

void arrive_with_people(const Step& step, Unit& unit) {
  if (unit.leg < unit.plan.size()) return;
  // What masters hear of how long it takes to land people.
  if (unit.can.type == UnitType::merchant || unit.can.type == UnitType::ngo_ship)
    learn_of_wait(step.scenario, step.since(unit.asked_since), true, step.world.merchants);
  disembark(step, unit, port_of(step.scenario, unit));
  release(step, unit);
}

}  // namespace searoom
