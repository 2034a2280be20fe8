#include "sim/phases/alongside/at_the_boat.h"

#include <algorithm>

#include "sim/phases/aboard/supplies.h"
#include "sim/phases/boats/landing.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/world/caused.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

constexpr Duration supplying = Duration::hours(2);  // of a boat, its engine looked at (assumption)
constexpr Duration stores_last = Duration::days(3);
constexpr double litres_a_head_and_day = 3, litres_of_fuel_a_head = 2;  // that units give (assumptions)

Contact* contact_behind(const Step& step, const Unit& unit) {
  if (!unit.desk() || !unit.contact) return nullptr;
  return step.world.desks[unit.desk()].find(unit.contact);
}

}  // namespace

const PostureLine* line_behind(const Step& step, const Unit& unit) {
  const Contact* contact = contact_behind(step, unit);
  if (!contact || !contact->line) return nullptr;
  return &step.scenario.states[unit.desk()].posture[contact->line];
}

Event event_at_boat(const Step& step, EventKind kind, const Unit& unit, std::size_t row) {
  const By<StateSpec>& states = step.scenario.states;
  Event e = step.world.event_of(kind, row);
  e.unit = unit.name;
  e.boat_kind = name_of(unit.can.type);
  if (unit.state) e.country = states[unit.state].code;
  e.region = region_at(step.scenario, e.where);
  e.people = step.world.vessels.people_of(row);
  e.because = unit.because;
  if (unit.contact) e.picture.contact = states[unit.desk()].code + "/" + std::to_string(unit.contact.value());
  return e;
}

void tell_at_boat(const Step& step, EventKind kind, const Unit& unit, std::size_t row) {
  step.world.vessels.because[row].state = step.world.report(event_at_boat(step, kind, unit, row));
}

void mark_done(const Step& step, const Unit& unit, Duration rests) {
  Contact* contact = contact_behind(step, unit);
  if (!contact) return;
  contact->done_at = step.world.now;
  contact->done_until = step.after(rests);
}

void finish(const Step& step, Unit& unit, Duration rests) {
  mark_done(step, unit, rests);
  release(step, unit);
}

void close_contact(const Step& step, const Unit& unit) {
  Contact* contact = contact_behind(step, unit);
  if (!contact) return;
  contact->closed = true;
  // What was seen before and is still on its way would look like another boat.
  std::erase_if(step.world.mail,
                [&](const Report& r) { return r.desk == unit.desk() && r.contact == contact->number; });
}

std::string owner_of(const Scenario& s, const Unit& unit) {
  return unit.state ? s.states[unit.state].name : std::string(name_of(unit.can.type));
}

void give_stores(const Step& step, Unit& unit, std::size_t row) {
  const double people = std::min<double>(step.world.vessels.people_aboard(row), unit.stores_people);
  if (people <= 0) return;
  unit.stores_people -= people;
  const bool needs_fuel = unit.action == Action::help_on;
  const Supplies what{people * litres_a_head_and_day * stores_last.in_days(), people * stores_last.in_days(),
                      needs_fuel ? people * litres_of_fuel_a_head : 0};
  hand_over(row, what, caused_by_unit_of(owner_of(step.scenario, unit)), step.world,
            event_at_boat(step, EventKind::supplied, unit, row));
}

bool has_supplied(const Step& step, Unit& unit, std::size_t row) {
  if (unit.task != Task::alongside) {
    unit.task = Task::alongside;
    unit.busy_until = step.after(supplying);
  }
  if (step.world.now < unit.busy_until) return false;
  give_stores(step, unit, row);
  return true;
}

void send_on(const Step& step, const Unit& unit, std::size_t row) {
  const PostureLine* line = line_behind(step, unit);
  Vessels& v = step.world.vessels;
  if (v.crew[row] == Crew::nobody) v.crew[row] = Crew::passengers;
  v.conduct[row] = Conduct::heave_to;
  if (v.crew[row] != Crew::passengers) return;
  const std::string& own = step.scenario.states[unit.state].code;
  v.destination[row] = line && line->towards.found() ? line->towards.as<Place>()
                                                     : nearest_haven(step.scenario, v.position[row], own);
  v.route[row] = -1;
}

}  // namespace searoom
