// What units do with the boat that they are by, as they were ordered; and those that are on their way with
// people, or home.
#include "sim/geo/local_metres.h"
#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/alongside/come_home.h"
#include "sim/phases/alongside/people_to_port.h"
#include "sim/phases/alongside/towing.h"
#include "sim/phases/boats/tows.h"
#include "sim/phases/phases.h"

namespace searoom {
namespace {

constexpr Distance alongside_within = Distance::metres(500);

void act(const Step& step, Unit& unit, std::size_t row) {
  switch (unit.action) {
    case Action::shadow:
      return shadow(step, unit, row);
    case Action::supply:
      return supply(step, unit, row);
    case Action::help_on:
      return help_on(step, unit, row);
    case Action::tow_out:
      return tow_out(step, unit, row);
    case Action::escort_out:
      return escort_out(step, unit, row);
    case Action::intercept_and_return:
      return take_back(step, unit, row);
    case Action::rescue:
      return rescue(step, unit, row);
    case Action::medevac:
      return take_off_the_sick(step, unit, row);
    case Action::none:
    case Action::ignore:
    case Action::monitor:
    case Action::refer:  // nothing that a unit does at a boat
      return finish(step, unit, rests_after_help);
  }
}

// Who finds it in another's tow leaves, with the people that it has taken off so far.
void work_at(const Step& step, Unit& unit, std::size_t row) {
  const Vessels& v = step.world.vessels;
  if (metres_between(unit.position, v.position[row]) > alongside_within.in_metres()) return;
  if (is_in_anothers_tow(unit, row, v) && moves_the_boat(unit.action)) return leave_with_people(step, unit);
  if (unit.task == Task::tow && !can_be_towed(v, row)) {  // it capsized in tow
    let_go(unit, step.world);
    unit.task = Task::keep_by;
    unit.action = Action::rescue;
  }
  act(step, unit, row);
}

void work(const Step& step, Unit& unit) {
  if (unit.task == Task::bring_in) return arrive_with_people(step, unit);
  if (unit.task == Task::go_home) return come_home(step, unit);
  if (unit.boat == ActorId{} || unit.task < Task::keep_by || unit.task > Task::tow) return;
  const std::size_t row = step.world.vessels.row_of(unit.boat);
  if (row != Vessels::npos) return work_at(step, unit, row);
  close_contact(step, unit);  // the boat is gone
  leave_with_people(step, unit);
}

bool is_over(const Unit& helper) {
  return helper.task == Task::in_port &&
         (helper.can.type == UnitType::fishers || helper.can.type == UnitType::merchant);
}

}  // namespace

bool moves_the_boat(Action action) {
  return action == Action::help_on || action == Action::tow_out || action == Action::escort_out ||
         action == Action::intercept_and_return || action == Action::rescue;
}

void work_alongside(const Step& step) {
  for (Unit& unit : step.world.units) work(step, unit);
  std::erase_if(step.world.units, is_over);  // fishers and others go back to their own work
}

}  // namespace searoom
