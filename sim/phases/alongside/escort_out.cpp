#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/alongside/towing.h"
#include "sim/phases/units/warships.h"

namespace searoom {
namespace {

// A boat under escort that is not out by then is taken in tow (assumption).
constexpr Duration leaves_within = Duration::hours(12);

bool goes_by_itself(const Vessels& v, std::size_t row) {
  return v.answers_helm(row) && v.engine[row] == Engine::works && v.crew[row] != Crew::nobody;
}

void begin_escort(const Step& step, Unit& unit, std::size_t row) {
  const PostureLine* line = line_behind(step, unit);
  unit.task = Task::alongside;
  unit.busy_until = step.after(leaves_within);
  if (line && line->gives_stores) give_stores(step, unit, row);
  const std::string& country = step.scenario.states[unit.state].code;
  meet_warship(step, row, {country, unit.because});
  tell_at_boat(step, EventKind::escorted_out, unit, row);
  if (step.world.vessels.crew[row] == Crew::passengers) send_on(step, unit, row);
}

}  // namespace

void escort_out(const Step& step, Unit& unit, std::size_t row) {
  if (unit.task == Task::tow || !goes_by_itself(step.world.vessels, row)) return tow_out(step, unit, row);
  if (unit.task != Task::alongside) begin_escort(step, unit, row);
  if (is_out(step.scenario, unit, line_behind(step, unit))) return finish(step, unit, rests_after_tow);
  if (step.world.now >= unit.busy_until) tow_out(step, unit, row);
}

}  // namespace searoom
