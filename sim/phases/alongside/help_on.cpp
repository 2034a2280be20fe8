#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/alongside/people_to_port.h"
#include "sim/world/caused.h"

namespace searoom {
namespace {

constexpr Draw is_mended{"is_mended_by_unit"};

// Where the posture's share of engines says so.
void try_to_mend(const Step& step, const Unit& unit, std::size_t row) {
  Vessels& v = step.world.vessels;
  const PostureLine* line = line_behind(step, unit);
  if (v.engine[row] == Engine::works || !line) return;
  if (step.dice.uniform(unit.id, is_mended, step.occasion()) >= line->mends) return;
  v.engine[row] = Engine::works;
  v.because[row].power = 0;
  Event e = step.world.event_of(EventKind::engine_repaired, row);
  e.cause = caused_by_unit_of(owner_of(step.scenario, unit));
  e.because = unit.because;
  step.world.report(std::move(e));
}

}  // namespace

void help_on(const Step& step, Unit& unit, std::size_t row) {
  if (unit.task == Task::tow) return tow_out(step, unit, row);
  const Vessels& v = step.world.vessels;
  if (!has_supplied(step, unit, row)) return;
  if (!v.answers_helm(row)) return leave_helped_boat(step, unit);
  try_to_mend(step, unit, row);
  if (v.engine[row] != Engine::works) return tow_out(step, unit, row);
  tell_at_boat(step, EventKind::helped_on, unit, row);
  send_on(step, unit, row);
  finish(step, unit, rests_after_help);
}

}  // namespace searoom
