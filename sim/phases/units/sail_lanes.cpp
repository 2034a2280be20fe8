// Merchant ships enter the lanes and leave them.
#include "sim/phases/phases.h"
#include "sim/world/merchants.h"

namespace searoom {

void sail_lanes(const Scenario& scenario, const Dice& dice, World& world) {
  for (std::size_t way = 0; way < world.merchants.ways.size(); ++way) {
    sail_on(scenario, way, world.now, dice, world.merchants.ways[way]);
  }
  std::erase_if(world.merchants.passed, [&](const PassedBy& p) { return p.until <= world.now; });
}

}  // namespace searoom
