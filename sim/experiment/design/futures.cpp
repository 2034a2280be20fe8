#include "sim/experiment/design/futures.h"

#include <algorithm>
#include <cmath>

namespace searoom {
namespace {

// Of two policies at one point, pair by pair.
std::vector<double> differences_at(const Exploration& e, const OutcomeColumn& column,
                                   const std::vector<std::size_t>& seeds, std::size_t point,
                                   std::size_t first, std::size_t other) {
  const Values &a = column.alternatives[e.alternative(point, first)],
               &b = column.alternatives[e.alternative(point, other)];
  std::vector<double> apart;
  for (const std::size_t seed : seeds) {
    if (a[seed] && b[seed]) apart.push_back(*b[seed] - *a[seed]);
  }
  return apart;
}

}  // namespace

Futures futures_of(const Results& r, const Exploration& e, const OutcomeColumn& column,
                   const std::vector<std::size_t>& seeds) {
  std::vector<std::vector<std::optional<double>>> told;
  for (std::size_t p = 0; p < e.design.policies.size(); ++p)
    told.push_back(at_points(r, e, column, p, seeds));
  Futures f;
  f.values.resize(told.size());
  for (std::size_t n = 0; n < e.points.size(); ++n) {
    if (!std::ranges::all_of(told, [&](const auto& of_policy) { return of_policy[n].has_value(); })) continue;
    f.places.push_back(n);
    f.points.push_back(e.points[n]);
    for (std::size_t p = 0; p < told.size(); ++p) f.values[p].push_back(*told[p][n]);
  }
  return f;
}

std::pair<std::size_t, std::size_t> counts_by_seed(const Exploration& e, const OutcomeColumn& column,
                                                   const std::vector<std::size_t>& seeds, const Futures& f,
                                                   std::size_t policy,
                                                   const std::function<bool(double)>& holds) {
  std::size_t fewest = f.places.size(), most = 0;
  for (const std::size_t seed : seeds) {
    std::size_t n = 0;
    for (const std::size_t point : f.places) {
      const auto& value = column.alternatives[e.alternative(point, policy)][seed];
      n += value && holds(*value);
    }
    fewest = std::min(fewest, n);
    most = std::max(most, n);
  }
  return {fewest, most};
}

std::optional<double> error_of_differences(const Exploration& e, const OutcomeColumn& column,
                                           const std::vector<std::size_t>& seeds, const Futures& f) {
  double sum = 0;
  std::size_t differences = 0;
  for (const std::size_t point : f.places) {
    for (std::size_t first = 0; first < e.design.policies.size(); ++first) {
      for (std::size_t other = first + 1; other < e.design.policies.size(); ++other) {
        const std::vector<double> apart = differences_at(e, column, seeds, point, first, other);
        if (apart.size() < 2) continue;
        sum += estimate_of(apart).variance / static_cast<double>(apart.size());
        ++differences;
      }
    }
  }
  if (differences == 0) return std::nullopt;
  return std::sqrt(sum / static_cast<double>(differences));
}

}  // namespace searoom
