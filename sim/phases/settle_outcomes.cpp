#include "sim/phases/landing.h"
#include "sim/phases/phases.h"
#include "sim/phases/strand.h"

namespace searoom {

void settle_outcomes(const Scenario& scenario, const Dice& dice, World& world) {
  const Vessels& v = world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.ending[row] == Ending::ran_ashore) strand(scenario, dice, row, world);
    if (v.ending[row] != Ending::arrived || v.people_aboard(row) == 0) continue;
    const bool put_ashore = v.order[row] == Order::put_ashore;
    land(scenario, row, v.people_of(row), put_ashore ? "put ashore" : "arrived", world, v.destination[row]);
  }
}

}  // namespace searoom
