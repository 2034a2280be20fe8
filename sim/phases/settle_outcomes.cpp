#include "sim/phases/landing.h"
#include "sim/phases/phases.h"

namespace searoom {

void settle_outcomes(const Scenario& scenario, World& world) {
  const Vessels& v = world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    const bool arrived = v.ending[row] == Ending::arrived;
    if (!arrived && v.ending[row] != Ending::ran_ashore) continue;
    if (v.people_aboard(row) == 0) continue;
    const bool put_ashore = arrived && v.order[row] == Order::put_ashore;
    land(scenario, row, v.people_of(row), put_ashore ? "put ashore" : name_of(v.ending[row]), world,
         arrived ? v.destination[row] : -1);
  }
}

}  // namespace searoom
