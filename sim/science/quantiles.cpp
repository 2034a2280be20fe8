#include "sim/science/quantiles.h"

#include <cmath>

namespace searoom {

std::int64_t poisson_quantile(double mean, double u) {
  double chance = std::exp(-mean);
  double at_most = chance;
  std::int64_t n = 0;
  while (at_most < u) {
    ++n;
    chance *= mean / static_cast<double>(n);
    if (at_most + chance == at_most && static_cast<double>(n) > mean) break;  // the sum has all it can hold
    at_most += chance;
  }
  return n;
}

double weibull_quantile(double scale, double shape, double u) {
  return scale * std::pow(-std::log1p(-u), 1 / shape);
}

}  // namespace searoom
