#include "sim/science/search_effort.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <numeric>

namespace searoom {

double swept_area_m2(Distance sweep_width, Speed speed, Duration time) {
  return sweep_width.in_metres() * (speed * time).in_metres();
}

EffortPlan optimal_effort(std::span<const SearchCell> cells, double effort_m2) {
  EffortPlan plan;
  plan.coverage.assign(cells.size(), 0);
  std::vector<std::size_t> densest(cells.size());
  std::iota(densest.begin(), densest.end(), std::size_t{0});
  std::erase_if(densest, [&](std::size_t i) { return cells[i].containment <= 0; });
  const auto log_density = [&](std::size_t i) { return std::log(cells[i].containment / cells[i].area_m2); };
  std::stable_sort(densest.begin(), densest.end(),
                   [&](std::size_t a, std::size_t b) { return log_density(a) > log_density(b); });
  // With the k densest cells searched down to one density mu: sum of A (ln(p/A) - ln mu) = effort.
  double area = 0, area_log_density = 0, log_mu = 0;
  std::size_t searched = 0;
  for (; searched < densest.size(); ++searched) {
    const std::size_t i = densest[searched];
    if (searched > 0 && log_density(i) <= log_mu) break;
    area += cells[i].area_m2;
    area_log_density += cells[i].area_m2 * log_density(i);
    log_mu = (area_log_density - effort_m2) / area;
  }
  for (std::size_t k = 0; k < searched; ++k) {
    plan.coverage[densest[k]] = std::max(0.0, log_density(densest[k]) - log_mu);
  }
  plan.success = success_of(cells, plan.coverage);
  return plan;
}

double success_of(std::span<const SearchCell> cells, std::span<const double> coverage) {
  assert(cells.size() == coverage.size());
  double success = 0;
  for (std::size_t i = 0; i < cells.size(); ++i) success -= cells[i].containment * std::expm1(-coverage[i]);
  return success;
}

double update_after_failure(std::span<double> weights, std::span<const double> pod) {
  assert(weights.size() == pod.size());
  double all = 0, overlooked = 0;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    all += weights[i];
    overlooked += weights[i] * (1 - pod[i]);
  }
  if (overlooked <= 0) return all > 0 ? 1 : 0;
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] *= (1 - pod[i]) * all / overlooked;
  return 1 - overlooked / all;
}

double containment_of_circle(Distance radius, Distance sigma) {
  const double r = radius / sigma;
  return -std::expm1(-r * r / 2);
}

double containment_of_square(Distance half_side, Distance sigma) {
  const double one_axis = std::erf(half_side / sigma / std::numbers::sqrt2);
  return one_axis * one_axis;
}

Distance radius_that_contains(double probability, Distance sigma) {
  return std::sqrt(-2 * std::log1p(-probability)) * sigma;
}

CircularSearch optimal_circular_search(double effort_m2, Distance sigma) {
  const double u = std::sqrt(effort_m2 / std::numbers::pi) / sigma.in_metres();
  return {std::sqrt(2 * u) * sigma, 1 - (1 + u) * std::exp(-u)};
}

}  // namespace searoom
