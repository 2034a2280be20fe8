#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/alongside/towing.h"
#include "sim/phases/boats/tows.h"

namespace searoom {

void tow_out(const Step& step, Unit& unit, std::size_t row) {
  const PostureLine* line = line_behind(step, unit);
  const Vessels& v = step.world.vessels;
  if (unit.task != Task::tow) {
    if (unit.can.tow_speed.si() <= 0 || !can_be_towed(v, row)) return finish(step, unit, rests_after_help);
    unit.plan = way_out(step.scenario, v.position[row], line);
    const bool has_given = unit.action == Action::help_on;
    if (line && line->gives_stores && !has_given) give_stores(step, unit, row);
    tell_at_boat(step, EventKind::towed_out, unit, row);
    return take_in_tow(unit, row, step.world);
  }
  if (tow_has_parted(step, unit, row) || tow_outlasts_stores(step, unit, row)) return;
  if (!is_out(step.scenario, unit, line) && unit.leg < unit.plan.size()) return;
  tell_at_boat(step, EventKind::tow_ended, unit, row);
  finish(step, unit, rests_after_tow);
}

}  // namespace searoom
