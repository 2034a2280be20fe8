#include "sim/base/chunks.h"
#include "sim/phases/phases.h"

namespace searoom {

void feel_sea(const SeaModel& sea, int threads, World& world) {
  Vessels& v = world.vessels;
  for_each_chunk(v.size(), threads, [&](std::size_t first, std::size_t last) {
    for (std::size_t row = first; row < last; ++row) v.sea[row] = world.weather.at(v.position[row], sea);
  });
}

}  // namespace searoom
