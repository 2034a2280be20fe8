#include "sim/phases/units/unit_orders.h"

#include "sim/geo/local_metres.h"
#include "sim/phases/boats/tows.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

// Share of its endurance that a unit may use for the way out and back (assumption).
constexpr double share_for_the_way = 0.7;

}  // namespace

const UnitSpec* spec_of(const Scenario& s, const Unit& unit) {
  const auto spec = static_cast<std::size_t>(unit.spec);
  if (unit.state) return &s.states[unit.state].units[spec];
  return unit.can.type == UnitType::ngo_ship ? &s.ngo_ships[spec].ship : nullptr;
}

bool is_free(const Scenario& s, const Unit& unit, const World& w) {
  const UnitSpec* spec = spec_of(s, unit);
  if (!spec || !spec->is_there(s.instant_of(w.now))) return false;
  if (unit.task == Task::in_port) return unit.ready_at <= w.now;
  return unit.task == Task::patrol && unit.at_sea();
}

Position leaves_from(const Scenario& s, const Unit& unit) {
  return unit.can.flies() ? s.places[unit.home].at : harbour_of(s, unit.home);
}

bool is_kept_in(const Step& step, const Unit& unit) {
  if (unit.at_sea()) return false;
  const Position harbour = leaves_from(step.scenario, unit);
  return step.world.weather.at(harbour, step.sea).wave_height_m > unit.can.waves_below.in_metres();
}

Duration time_to_reach(const Unit& unit, Position where, const Scenario& s, const World& w) {
  const Duration way = Distance::metres(metres_between(unit.position, where)) / unit.can.top_speed;
  if (unit.at_sea()) return way;
  const Duration rest = s.step() * static_cast<double>(std::max<Tick>(0, unit.ready_at - w.now));
  return rest + unit.can.ready_in + way;
}

bool must_turn_home(const Step& step, const Unit& unit) {
  const Distance home = Distance::metres(metres_between(unit.position, step.scenario.places[unit.home].at));
  return step.since(unit.sailed_at) + home / unit.can.cruise_speed * home_reserve >= unit.can.endurance;
}

bool reaches(const Unit& unit, Position where, const Scenario& s) {
  const Distance out = Distance::metres(metres_between(unit.position, where));
  const Distance back = Distance::metres(metres_between(where, s.places[unit.home].at));
  return (out + back) / unit.can.cruise_speed <= unit.can.endurance * share_for_the_way;
}

void send(const Step& step, Unit& unit, Task task, std::vector<Position> plan) {
  if (unit.task == Task::in_port)
    unit.ready_at = std::max(unit.ready_at, step.world.now) + step.scenario.ticks_of(unit.can.ready_in);
  unit.task = task;
  unit.task_since = step.world.now;
  unit.there_since = -1;
  unit.plan = std::move(plan);
  unit.leg = 0;
}

void send_home(const Step& step, Unit& unit) {
  const PlaceIndex home = unit.home;
  send(step, unit, Task::go_home,
       unit.can.flies() ? rhumb_way(unit.position, step.scenario.places[home].at)
                        : sea_way_to_place(step.scenario, unit.position, home));
}

void lend(Unit& unit, StateIndex to) {
  if (unit.works_for == to) return;
  unit.works_for = to;
  for (InSight& sight : unit.in_sight) sight.contact = {};
}

void release(const Step& step, Unit& unit) {
  let_go(unit, step.world);
  lend(unit, {});
  if (unit.is_of_a_state()) unit.to = {};
  unit.boat = {};
  unit.contact = {};
  unit.case_no = {};
  unit.action = Action::none;
  unit.because = 0;
  if (!unit.at_sea()) {  // called back before it left
    unit.task = Task::in_port;
    unit.plan.clear();
    return;
  }
  const UnitSpec* spec = spec_of(step.scenario, unit);
  if (spec && spec->patrols && total(unit.aboard) == 0) return send(step, unit, Task::patrol, {});
  if (!unit.home) {  // a merchant ship goes on
    unit.task = Task::in_port;
    return;
  }
  send_home(step, unit);
}

}  // namespace searoom
