#include <algorithm>
#include <utility>
#include <vector>

#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/alongside/people_to_port.h"
#include "sim/phases/alongside/towing.h"
#include "sim/phases/boats/tows.h"
#include "sim/phases/hulls/hull_failures.h"
#include "sim/phases/units/aboard_units.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

// In a sea above this, and off a wreck or out of the water, people are taken aboard at a third of the rate
// (science of boat handling: a third for the weak or above 1.5 m).
constexpr double rough_m = 1.5, slow_share = 1.0 / 3;

// A unit without room is not sent again for so long (assumption).
constexpr Duration rests_when_full = Duration::hours(6);

// A whole boat in a quiet sea is towed in with everybody aboard, where the unit's stores last for the way;
// else people are taken off.
bool is_to_be_towed_in(const Vessels& v, const Unit& unit, std::size_t row) {
  return unit.can.tow_speed.si() > 0 && v.answers_helm(row) && v.sea[row].wave_height_m < rough_m &&
         v.people_aboard(row) > room_on(unit) && total(unit.aboard) == 0;
}

bool begins_to_tow_in(const Step& step, Unit& unit, std::size_t row) {
  if (!is_to_be_towed_in(step.world.vessels, unit, row)) return false;
  choose_port(step, unit);
  std::vector<Position> way =
      sea_way_to_place(step.scenario, step.world.vessels.position[row], port_of(step.scenario, unit));
  if (!lasts_for_tow(step, unit, way)) return false;
  unit.plan = std::move(way);
  give_stores(step, unit, row);
  tell_at_boat(step, EventKind::taken_in_tow, unit, row);
  take_in_tow(unit, row, step.world);
  return true;
}

void tow_in(const Step& step, Unit& unit, std::size_t row) {
  if (tow_has_parted(step, unit, row) || unit.leg < unit.plan.size()) return;
  bring_boat_in(step, EventKind::disembarked, unit, row, port_of(step.scenario, unit));
  close_contact(step, unit);
  release(step, unit);
}

void begin_to_embark(const Step& step, Unit& unit, std::size_t row) {
  unit.task = Task::embark;
  unit.work_done = 0;
  capsizes_in_rush(step, row, Occasion{step.world.vessels.boardings[row]++}, unit.because);
}

// Of a person: what is lost when an hour's work is added up of its steps is no reason for another step.
constexpr double rounding = 1e-6;

// An hour's work at a time, at least one person, until nobody is left or the unit is full. What is begun of
// the next is carried over.
void embark(const Step& step, Unit& unit, std::size_t row) {
  Vessels& v = step.world.vessels;
  const bool slow = v.sea[row].wave_height_m > rough_m || !v.answers_helm(row);
  const double rate = unit.can.embark_per_hour * (slow ? slow_share : 1);
  unit.work_done += rate * step.length().in_hours();
  const std::uint32_t left = std::min(v.people_aboard(row), room_on(unit));
  if (unit.work_done + rounding < std::min<double>(left, std::max(1.0, rate))) return;
  const auto people = std::min(left, static_cast<std::uint32_t>(unit.work_done + rounding));
  unit.work_done -= people;
  if (people > 0) take_some_aboard(step, EventKind::rescued, unit, row, people);
  if (v.people_aboard(row) == 0) {
    v.ending[row] = Ending::brought_in;
    close_contact(step, unit);
    return leave_with_people(step, unit);
  }
  if (room_on(unit) > 0) return;
  give_stores(step, unit, row);
  leave_with_people(step, unit);
}

}  // namespace

void rescue(const Step& step, Unit& unit, std::size_t row) {
  if (unit.task == Task::tow) return tow_in(step, unit, row);
  if (unit.task == Task::embark) return embark(step, unit, row);
  if (begins_to_tow_in(step, unit, row)) return;
  if (room_on(unit) > 0) return begin_to_embark(step, unit, row);
  give_stores(step, unit, row);
  finish(step, unit, rests_when_full);
}

}  // namespace searoom
