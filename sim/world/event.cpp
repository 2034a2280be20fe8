#include "sim/world/event.h"

#include <numeric>

namespace searoom {

std::uint64_t total(const PeopleCounts& people) {
  return std::accumulate(people.begin(), people.end(), std::uint64_t{0});
}

}  // namespace searoom
