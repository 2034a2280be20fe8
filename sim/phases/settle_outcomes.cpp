#include "sim/phases/landing.h"
#include "sim/phases/phases.h"

namespace searoom {

void settle_outcomes(const Scenario& scenario, World& world) {
  const Vessels& v = world.vessels;
  for (std::size_t row = 0; row < v.size(); ++row) {
    if (v.ending[row] != Ending::arrived && v.ending[row] != Ending::ran_ashore) continue;
    land(scenario, row, v.people_of(row), name_of(v.ending[row]), world);
  }
}

}  // namespace searoom
