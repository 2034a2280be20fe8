// Rescue ships of organisations rescue whom they have in sight.
#include <algorithm>

#include "sim/phases/encounters.h"
#include "sim/phases/phases.h"
#include "sim/phases/unit_orders.h"

namespace searoom {

void order_ngo_ships(const Scenario& scenario, World& world) {
  for (Unit& ship : world.units) {
    if (ship.can.type != UnitType::ngo_ship || ship.task != Task::patrol || ship.in_sight.empty()) continue;
    const std::vector<std::size_t> in_need = boats_in_need(world);
    const auto found = std::find_if(in_need.begin(), in_need.end(), [&](std::size_t row) {
      return std::any_of(ship.in_sight.begin(), ship.in_sight.end(),
                         [&](const InSight& sight) { return sight.boat == world.vessels.id[row]; });
    });
    if (found == in_need.end()) continue;
    ship.boat = world.vessels.id[*found];
    ship.action = Action::rescue;
    send(ship, Task::keep_by, {}, scenario, world);
  }
}

}  // namespace searoom
