#include "sim/base/chunks.h"
#include "sim/phases/phases.h"

namespace searoom {

void sample_local_sea(const Step& step) {
  Vessels& v = step.world.vessels;
  for_each_chunk(v.size(), step.threads, [&](std::size_t first, std::size_t last) {
    for (std::size_t row = first; row < last; ++row)
      v.sea[row] = step.world.weather.at(v.position[row], step.sea);
  });
}

}  // namespace searoom
