// What units do with the boat that they are by, as they were ordered: each action in its own function.
#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/aboard/supplies.h"
#include "sim/phases/boats/landing.h"
#include "sim/phases/boats/tows.h"
#include "sim/phases/desks/place_of_safety.h"
#include "sim/phases/hulls/hull_failures.h"
#include "sim/phases/phases.h"
#include "sim/phases/units/aboard_units.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/phases/units/warships.h"
#include "sim/world/sea_way.h"

namespace searoom {
namespace {

constexpr Draw is_mended{"is_mended_by_unit"};
constexpr Draw tow_holds{"tow_holds"};
constexpr Draw who_is_taken_off{"who_is_taken_off"};

constexpr Distance alongside_within = Distance::metres(500);
constexpr Duration supplying = Duration::hours(2);  // of a boat, its engine looked at (assumption)
constexpr Duration stores_last = Duration::days(3);
constexpr double litres_a_head_and_day = 3, litres_of_fuel_a_head = 2;  // that units give (assumptions)

// A boat under escort that is not out by then is taken in tow (assumption).
constexpr Duration leaves_within = Duration::hours(12);

// A boat is not dealt with again for so long (assumption).
constexpr Duration rests_after_help = Duration::hours(48), rests_after_tow = Duration::hours(12);

// In a sea above this, and off a wreck or out of the water, people are taken aboard at a third of the rate
// (science of boat handling: a third for the weak or above 1.5 m).
constexpr double rough_m = 1.5, slow_share = 1.0 / 3;

class Work {
 public:
  explicit Work(const Step& step) : step_(step), v_(step.world.vessels) {}

  void work(Unit& unit) {
    if (unit.task == Task::bring_in) return arrive_with_people(unit);
    if (unit.task == Task::go_home) return come_home(unit);
    if (unit.boat == ActorId{} || unit.task < Task::keep_by || unit.task > Task::tow) return;
    const std::size_t row = v_.row_of(unit.boat);
    if (row == Vessels::npos) return boat_is_gone(unit);
    if (metres_between(unit.position, v_.position[row]) > alongside_within.in_metres()) return;
    act(unit, row);
  }

 private:
  // --- The desk's side of what a unit does.

  Contact* contact_of(const Unit& unit) {
    if (unit.desk() < 0 || unit.contact == 0) return nullptr;
    return step_.world.desks[static_cast<std::size_t>(unit.desk())].find(unit.contact);
  }
  const PostureLine* line_of(const Unit& unit) {
    const Contact* contact = contact_of(unit);
    if (!contact || contact->line < 0) return nullptr;
    return &step_.scenario.states[static_cast<std::size_t>(unit.desk())]
                .posture[static_cast<std::size_t>(contact->line)];
  }
  Event told(EventKind kind, const Unit& unit, std::size_t row) {
    Event e = step_.world.event_of(kind, row);
    e.unit = unit.name;
    e.boat_kind = name_of(unit.can.type);
    if (unit.state >= 0) e.country = step_.scenario.states[static_cast<std::size_t>(unit.state)].code;
    e.region = region_at(step_.scenario, e.where);
    e.people = v_.people_of(row);
    e.because = unit.because;
    if (unit.contact != 0)
      e.picture.contact = step_.scenario.states[static_cast<std::size_t>(unit.desk())].code + "/" +
                          std::to_string(unit.contact);
    return e;
  }
  void tell(EventKind kind, const Unit& unit, std::size_t row, std::string cause = {}) {
    Event e = told(kind, unit, row);
    e.cause = std::move(cause);
    v_.because[row].state = step_.world.report(std::move(e));
  }
  Tick after(Duration time) const { return step_.after(time); }

  // The action is not to be done again for so long.
  void mark_done(const Unit& unit, Duration rests) {
    Contact* contact = contact_of(unit);
    if (!contact) return;
    contact->done_at = step_.world.now;
    contact->done_until = after(rests);
  }
  void done(Unit& unit, Duration rests) {
    mark_done(unit, rests);
    release(step_, unit);
  }
  void close_contact(const Unit& unit) {
    if (Contact* contact = contact_of(unit)) contact->closed = true;
  }
  void boat_is_gone(Unit& unit) {
    close_contact(unit);
    leave_with_people(unit);
  }

  void act(Unit& unit, std::size_t row) {
    if (unit.task == Task::tow && !can_be_towed(row)) {  // it capsized in tow
      let_go(unit, step_.world);
      unit.task = Task::keep_by;
      unit.action = Action::rescue;
    }
    switch (unit.action) {
      case Action::shadow:
        return shadow(unit, row);
      case Action::supply:
      case Action::help_on:
      case Action::medevac:
        return help(unit, row);
      case Action::tow_out:
        return tow_out(unit, row);
      case Action::escort_out:
        return escort_out(unit, row);
      case Action::intercept_and_return:
        return take_back(unit, row);
      case Action::rescue:
        return rescue(unit, row);
      default:
        return done(unit, rests_after_help);
    }
  }

  void shadow(Unit& unit, std::size_t row) {
    if (unit.task == Task::alongside) return;
    unit.task = Task::alongside;
    tell(EventKind::shadowed, unit, row);
  }

  // Water, food and fuel; then, where that is the order, the engine or the sick.
  void help(Unit& unit, std::size_t row) {
    if (unit.task != Task::alongside) {
      unit.task = Task::alongside;
      unit.busy_until = after(supplying);
    }
    if (step_.world.now < unit.busy_until) return;
    give_stores(unit, row);
    if (unit.action == Action::help_on && v_.answers_helm(row)) return help_on(unit, row);
    if (unit.action == Action::medevac) take_off_the_sick(unit, row);
    if (total(unit.aboard) == 0) return done(unit, rests_after_help);
    mark_done(unit, rests_after_help);
    leave_with_people(unit);
  }

  void give_stores(Unit& unit, std::size_t row) {
    const double people = std::min<double>(v_.people_aboard(row), unit.stores_people);
    if (people <= 0) return;
    unit.stores_people -= people;
    const bool needs_fuel = unit.action == Action::help_on;
    const Supplies what{people * litres_a_head_and_day * stores_last.in_days(),
                        people * stores_last.in_days(), needs_fuel ? people * litres_of_fuel_a_head : 0};
    hand_over(row, what, "a unit of " + owner_of(unit), step_.world, told(EventKind::supplied, unit, row));
  }
  std::string owner_of(const Unit& unit) const {
    return unit.state >= 0 ? step_.scenario.states[static_cast<std::size_t>(unit.state)].name
                           : std::string(name_of(unit.can.type));
  }

  // Mended or not: a boat that runs is sent on, one that does not is towed out.
  void help_on(Unit& unit, std::size_t row) {
    const PostureLine* line = line_of(unit);
    if (v_.engine[row] != Engine::works && line &&
        step_.dice.uniform(unit.id, is_mended, step_.occasion()) < line->mends) {
      v_.engine[row] = Engine::works;
      v_.because[row].power = 0;
      Event e = step_.world.event_of(EventKind::engine_repaired, row);
      e.cause = "a unit of " + owner_of(unit);
      e.because = unit.because;
      step_.world.report(std::move(e));
    }
    if (v_.engine[row] != Engine::works) return tow_out(unit, row);
    tell(EventKind::helped_on, unit, row);
    send_on(unit, row, line);
    done(unit, rests_after_help);
  }

  // Somebody aboard sails it, for where the unit pointed, else for the nearest haven of another state; a crew
  // of smugglers goes its own way.
  void send_on(const Unit& unit, std::size_t row, const PostureLine* line) {
    if (v_.crew[row] == Crew::nobody) v_.crew[row] = Crew::passengers;
    v_.conduct[row] = Conduct::heave_to;
    if (v_.crew[row] != Crew::passengers) return;
    v_.destination[row] =
        line && line->towards.found()
            ? static_cast<std::int32_t>(line->towards.index)
            : nearest_haven(step_.scenario, v_.position[row],
                            step_.scenario.states[static_cast<std::size_t>(unit.state)].code);
    v_.route[row] = -1;
  }

  void take_off_the_sick(Unit& unit, std::size_t row) {
    const double ill = v_.condition[row].ill * v_.people_aboard(row);
    const auto sick = std::min(room_on(unit), static_cast<std::uint32_t>(std::lround(ill)));
    if (sick == 0) return;
    take_aboard(step_, EventKind::evacuated, unit, row,
                draw_from_aboard(step_.dice, who_is_taken_off, row, sick, step_.world));
  }

  // --- Out of own waters.

  // Where a boat that leaves these waters is towed to: towards a place, or straight off the coast.
  std::vector<Position> way_out(std::size_t row, const PostureLine* line) const {
    const Position here = v_.position[row];
    if (line && line->towards.found()) return sea_way_to_place(step_.scenario, here, line->towards.index);
    const int land = step_.scenario.chart->coast().nearest_land_cell(here);
    if (land < 0) return {here};
    const Offset way = offset_between(step_.scenario.chart->grid().centre(land), here);
    const double length_m = std::max(1.0, std::hypot(way.east_m, way.north_m));
    const double out_m = Distance::nautical_miles(40).in_metres() / length_m;
    return sea_way(step_.scenario, here, moved(here, way.east_m * out_m, way.north_m * out_m));
  }
  bool is_out(const Unit& unit, const PostureLine* line) const {
    const Distance releases = line ? line->releases_at : Distance::nautical_miles(15);
    const std::string& code = step_.scenario.states[static_cast<std::size_t>(unit.state)].code;
    return step_.scenario.chart->territorial_sea_of(unit.position) != code &&
           step_.scenario.chart->coast().distance(unit.position) >= releases;
  }

  void tow_out(Unit& unit, std::size_t row) {
    const PostureLine* line = line_of(unit);
    if (unit.task != Task::tow) {
      if (unit.can.tow_speed.si() <= 0 || !can_be_towed(row)) return done(unit, rests_after_help);
      unit.plan = way_out(row, line);
      if (line && line->gives_stores) give_stores(unit, row);
      tell(EventKind::towed_out, unit, row);
      return take_in_tow(unit, row, step_.world);
    }
    if (parts(unit, row)) return;
    if (!is_out(unit, line) && unit.leg < unit.plan.size()) return;
    tell(EventKind::tow_ended, unit, row);
    done(unit, rests_after_tow);
  }

  void escort_out(Unit& unit, std::size_t row) {
    const PostureLine* line = line_of(unit);
    if (unit.task == Task::tow || !v_.answers_helm(row) || v_.engine[row] != Engine::works ||
        v_.crew[row] == Crew::nobody)
      return tow_out(unit, row);
    if (unit.task != Task::alongside) {
      unit.task = Task::alongside;
      unit.busy_until = after(leaves_within);
      if (line && line->gives_stores) give_stores(unit, row);
      meet_warship(step_, row, {told(EventKind::escorted_out, unit, row).country, unit.because});
      tell(EventKind::escorted_out, unit, row);
      if (v_.crew[row] == Crew::passengers) send_on(unit, row, line);
    }
    if (is_out(unit, line)) return done(unit, rests_after_tow);
    if (step_.world.now >= unit.busy_until) tow_out(unit, row);
  }

  // --- Back to where they came from.

  void take_back(Unit& unit, std::size_t row) {
    const PostureLine* line = line_of(unit);
    const std::size_t to =
        line && line->towards.found() ? line->towards.index : static_cast<std::size_t>(unit.home);
    if (unit.task != Task::tow) {
      tell(EventKind::intercepted, unit, row);
      unit.plan = sea_way_to_place(step_.scenario, v_.position[row], to);
      return take_in_tow(unit, row, step_.world);
    }
    if (parts(unit, row) || unit.leg < unit.plan.size()) return;
    bring_boat_in(step_, EventKind::returned, unit, row, to);
    close_contact(unit);
    release(step_, unit);
  }

  // --- To a place of safety.

  std::size_t port_of(const Unit& unit) const {
    if (unit.to >= 0) return static_cast<std::size_t>(unit.to);
    if (unit.is_of_a_state()) {
      const NameRef& port = step_.scenario.states[static_cast<std::size_t>(unit.state)].disembarks_at;
      if (port.found()) return port.index;
    }
    return static_cast<std::size_t>(unit.home);
  }

  // By an arrangement between states, where its own has one.
  void choose_port(Unit& unit) const {
    if (!unit.is_of_a_state()) return;
    if (const auto state =
            state_by_arrangement(step_.scenario, step_.world, static_cast<std::size_t>(unit.state), unit))
      unit.to = static_cast<std::int32_t>(step_.scenario.states[*state].disembarks_at.index);
  }

  bool can_be_towed(std::size_t row) const { return v_.answers_helm(row) || v_.afloat[row] == Afloat::awash; }

  // A whole boat in a quiet sea is towed in with everybody aboard; else people are taken off.
  bool tows_in(const Unit& unit, std::size_t row) const {
    return unit.can.tow_speed.si() > 0 && v_.answers_helm(row) && v_.sea[row].wave_height_m < rough_m &&
           v_.people_aboard(row) > room_on(unit) && total(unit.aboard) == 0;
  }

  void rescue(Unit& unit, std::size_t row) {
    if (unit.task == Task::tow) return tow_in(unit, row);
    if (unit.task == Task::embark) return embark(unit, row);
    if (tows_in(unit, row)) {
      choose_port(unit);
      unit.plan = sea_way_to_place(step_.scenario, v_.position[row], port_of(unit));
      give_stores(unit, row);
      tell(EventKind::taken_in_tow, unit, row);
      return take_in_tow(unit, row, step_.world);
    }
    if (room_on(unit) == 0) {
      give_stores(unit, row);
      return done(unit, Duration::hours(6));
    }
    unit.task = Task::embark;
    unit.work_done = 0;
    capsizes_in_rush(step_, row, Occasion{v_.boardings[row]++}, unit.because);
  }

  void tow_in(Unit& unit, std::size_t row) {
    if (parts(unit, row) || unit.leg < unit.plan.size()) return;
    bring_boat_in(step_, EventKind::disembarked, unit, row, port_of(unit));
    close_contact(unit);
    release(step_, unit);
  }

  // An hour's work at a time.
  void embark(Unit& unit, std::size_t row) {
    const bool slow = v_.sea[row].wave_height_m > rough_m || !v_.answers_helm(row);
    const double rate = unit.can.embark_per_hour * (slow ? slow_share : 1);
    unit.work_done += rate * step_.length().in_hours();
    const std::uint32_t left = std::min(v_.people_aboard(row), room_on(unit));
    if (unit.work_done < std::min<double>(left, rate)) return;
    const auto people = std::min(left, static_cast<std::uint32_t>(unit.work_done));
    unit.work_done = 0;
    if (people > 0)
      take_aboard(step_, EventKind::rescued, unit, row,
                  draw_from_aboard(step_.dice, who_is_taken_off, row, people, step_.world));
    if (v_.people_aboard(row) == 0) {
      v_.ending[row] = Ending::brought_in;
      close_contact(unit);
      return leave_with_people(unit);
    }
    if (room_on(unit) > 0) return;
    give_stores(unit, row);
    leave_with_people(unit);
  }

  void leave_with_people(Unit& unit) {
    if (total(unit.aboard) == 0) return release(step_, unit);
    const std::uint64_t because = unit.because;
    let_go(unit, step_.world);
    choose_port(unit);
    unit.boat = {};
    unit.contact = 0;
    if (!unit.is_of_a_state() && unit.can.type != UnitType::fishers) {  // asks for a port first
      send(step_, unit, Task::wait_for_port, {});
      unit.asked_since = step_.world.now;
    } else {
      send(step_, unit, Task::bring_in,
           unit.can.flies() ? std::vector<Position>{step_.scenario.places[port_of(unit)].at}
                            : sea_way_to_place(step_.scenario, unit.position, port_of(unit)));
    }
    unit.because = because;
  }

  void arrive_with_people(Unit& unit) {
    if (unit.leg < unit.plan.size()) return;
    if (unit.can.type == UnitType::merchant || unit.can.type == UnitType::ngo_ship) remember_wait(unit);
    disembark(step_, unit, port_of(unit));
    release(step_, unit);
  }

  // What masters hear of how long it takes to land people.
  void remember_wait(const Unit& ship) {
    const Duration waited = step_.since(ship.asked_since);
    learn_of_wait(step_.scenario, waited, true, step_.world.merchants);
  }

  // --- Tows and ports.

  bool parts(Unit& unit, std::size_t row) {
    const double hazard = tow_parts(v_.sea[row].wave_height_m) * step_.length();
    const Occasion tick = step_.occasion();
    if (hazard <= 0 || step_.dice.uniform(unit.id, tow_holds, tick) >= 1 - std::exp(-hazard)) return false;
    tell(EventKind::tow_parted, unit, row);
    let_go(unit, step_.world);
    unit.task = Task::keep_by;
    return true;
  }

  void come_home(Unit& unit) {
    if (unit.leg < unit.plan.size()) return;
    Event e = step_.world.event_of(EventKind::unit_returned, unit, step_.scenario);
    e.boat_kind = name_of(unit.can.type);
    e.hours = step_.since(unit.sailed_at).in_hours();
    step_.world.report(std::move(e));
    disembark(step_, unit, static_cast<std::size_t>(unit.home));
    ++unit.sorties;
    unit.task = Task::in_port;
    unit.action = Action::none;
    lend(unit, -1);
    unit.sailed_at = -1;
    unit.in_sight.clear();
    unit.track.clear();
    unit.ready_at = after(unit.can.rests_for);
    const UnitSpec* spec = spec_of(step_.scenario, unit);
    if (!spec || !spec->patrols || spec->patrol_share <= 0) return;
    const Duration in_port = unit.can.endurance * (1 / spec->patrol_share - 1);
    unit.patrols_from = after(std::max(in_port, unit.can.rests_for));
  }

  const Step& step_;
  Vessels& v_;
};

bool is_over(const Unit& helper) {
  return helper.task == Task::in_port &&
         (helper.can.type == UnitType::fishers || helper.can.type == UnitType::merchant);
}

}  // namespace

void work_alongside(const Step& step) {
  Work work(step);
  for (Unit& unit : step.world.units) work.work(unit);
  std::erase_if(step.world.units, is_over);  // fishers and others go back to their own work
}

}  // namespace searoom
