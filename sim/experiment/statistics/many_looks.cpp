#include "sim/experiment/statistics/many_looks.h"

#include <algorithm>
#include <numeric>

namespace searoom {

std::vector<double> for_all_looks(const std::vector<double>& chances) {
  std::vector<std::size_t> order(chances.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) { return chances[i]; });
  std::vector<double> adjusted(chances.size());
  double most = 0;
  for (std::size_t n = 0; n < order.size(); ++n) {
    most = std::max(most, std::min(1.0, static_cast<double>(order.size() - n) * chances[order[n]]));
    adjusted[order[n]] = most;
  }
  return adjusted;
}

}  // namespace searoom
