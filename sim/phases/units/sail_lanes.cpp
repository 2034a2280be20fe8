// Merchant ships enter the lanes and leave them.
#include "sim/phases/phases.h"
#include "sim/world/merchants.h"

namespace searoom {

void sail_lanes(const Step& step) {
  World& w = step.world;
  for (std::size_t way = 0; way < w.merchants.ways.size(); ++way) {
    sail_on(step.scenario, way, w.now, step.dice, w.merchants.ways[way]);
  }
  std::erase_if(w.merchants.passed, [&](const PassedBy& p) { return p.until <= w.now; });
}

}  // namespace searoom
