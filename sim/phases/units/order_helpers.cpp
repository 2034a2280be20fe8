// Whoever helps without belonging to a state decides for itself: rescue ships of organisations rescue whom
// they have in sight; a helper that cannot come up with the boat gives up.
#include <algorithm>

#include "sim/geo/local_metres.h"
#include "sim/phases/phases.h"
#include "sim/phases/units/encounters.h"
#include "sim/phases/units/unit_orders.h"

namespace searoom {
namespace {

constexpr Duration gives_up_after = Duration::hours(12);  // assumption
constexpr Distance has_come_up = Distance::nautical_miles(1);

void rescue_whom_it_sees(const Step& step, Unit& ship) {
  if (ship.task != Task::patrol || ship.in_sight.empty()) return;
  const std::vector<std::size_t> in_need = boats_in_need(step.world);
  const auto found = std::find_if(in_need.begin(), in_need.end(), [&](std::size_t row) {
    return std::any_of(ship.in_sight.begin(), ship.in_sight.end(),
                       [&](const InSight& sight) { return sight.boat == step.world.vessels.id[row]; });
  });
  if (found == in_need.end()) return;
  ship.boat = step.world.vessels.id[*found];
  ship.action = Action::rescue;
  send(step, ship, Task::keep_by, {});
}

void give_up_a_long_chase(const Step& step, Unit& helper) {
  if (helper.task != Task::keep_by) return;
  if (step.since(helper.task_since) < gives_up_after) return;
  const std::size_t row = step.world.vessels.row_of(helper.boat);
  if (row == Vessels::npos) return;  // it will find that out
  if (metres_between(helper.position, step.world.vessels.position[row]) > has_come_up.in_metres())
    release(step, helper);
}

}  // namespace

void order_helpers(const Step& step) {
  for (Unit& unit : step.world.units) {
    if (unit.is_of_a_state()) continue;
    give_up_a_long_chase(step, unit);
    if (unit.can.type == UnitType::ngo_ship) rescue_whom_it_sees(step, unit);
  }
}

}  // namespace searoom
