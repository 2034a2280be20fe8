#include "sim/phases/alongside/come_home.h"

#include <algorithm>

#include "sim/phases/units/aboard_units.h"
#include "sim/phases/units/unit_orders.h"

namespace searoom {
namespace {

void report_return(const Step& step, const Unit& unit) {
  Event e = step.world.event_of(EventKind::unit_returned, unit, step.scenario);
  e.boat_kind = name_of(unit.can.type);
  e.hours = step.since(unit.sailed_at).in_hours();
  step.world.report(std::move(e));
}

// So that the unit is at sea for its share of the time.
void plan_next_patrol(const Step& step, Unit& unit) {
  const UnitSpec* spec = spec_of(step.scenario, unit);
  if (!spec || !spec->patrols || spec->patrol_share <= 0) return;
  const Duration in_port = unit.can.endurance * (1 / spec->patrol_share - 1);
  unit.patrols_from = step.after(std::max(in_port, unit.can.rests_for));
}

}  // namespace

void come_home(const Step& step, Unit& unit) {
  if (unit.leg < unit.plan.size()) return;
  report_return(step, unit);
  disembark(step, unit, unit.home);
  ++unit.sorties;
  unit.task = Task::in_port;
  unit.action = Action::none;
  lend(unit, {});
  unit.sailed_at = -1;
  unit.in_sight.clear();
  unit.track.clear();
  unit.ready_at = step.after(unit.can.rests_for);
  plan_next_patrol(step, unit);
}

}  // namespace searoom
