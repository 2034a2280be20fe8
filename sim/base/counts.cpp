#include "sim/base/counts.h"

#include <algorithm>
#include <cmath>

#include "sim/base/normal.h"

namespace searoom {
namespace {

constexpr double large_mean = 200;

double near_normal(double uniform, double mean, double deviation) {
  return std::max(0.0, std::floor(mean + deviation * standard_normal_quantile(uniform) + 0.5));
}

}  // namespace

std::uint32_t poisson_count(double uniform, double mean) {
  if (mean <= 0) return 0;
  if (mean > large_mean) return static_cast<std::uint32_t>(near_normal(uniform, mean, std::sqrt(mean)));
  double chance = std::exp(-mean), below = chance;
  std::uint32_t count = 0;
  while (uniform > below && chance > 0) {
    chance *= mean / ++count;
    below += chance;
  }
  return count;
}

std::uint32_t binomial_count(double uniform, std::uint32_t n, double p) {
  if (n == 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomial_count(1 - uniform, n, 1 - p);
  if (n * p > large_mean)
    return std::min(n, static_cast<std::uint32_t>(near_normal(uniform, n * p, std::sqrt(n * p * (1 - p)))));
  double chance = std::exp(n * std::log1p(-p)), below = chance;
  std::uint32_t count = 0;
  while (uniform > below && count < n) {
    chance *= static_cast<double>(n - count) / (count + 1) * p / (1 - p);
    below += chance;
    ++count;
  }
  return count;
}

}  // namespace searoom
