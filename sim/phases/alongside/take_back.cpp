#include "sim/phases/alongside/actions.h"
#include "sim/phases/alongside/at_the_boat.h"
#include "sim/phases/alongside/towing.h"
#include "sim/phases/boats/tows.h"
#include "sim/phases/units/aboard_units.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {

void take_back(const Step& step, Unit& unit, std::size_t row) {
  const PostureLine* line = line_behind(step, unit);
  const PlaceIndex to = line && line->towards.found() ? line->towards.as<Place>() : unit.home;
  if (unit.task != Task::tow) {
    tell_at_boat(step, EventKind::intercepted, unit, row);
    unit.plan = sea_way_to_place(step.scenario, step.world.vessels.position[row], to);
    return take_in_tow(unit, row, step.world);
  }
  if (tow_has_parted(step, unit, row)) return;
  if (unit.leg < unit.plan.size()) {
    tow_outlasts_stores(step, unit, row);
    return;
  }
  bring_boat_in(step, EventKind::returned, unit, row, to);
  close_contact(step, unit);
  release(step, unit);
}

}  // namespace searoom
