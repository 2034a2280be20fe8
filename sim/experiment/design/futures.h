// The points of an exploration as futures that policies meet alike, and how far the luck of few seeds reaches
// at each.
#pragma once

#include <functional>
#include <optional>

#include "sim/experiment/design/exploration.h"

namespace searoom {

// Of the points that all policies have a value at: there may be none.
struct Futures {
  std::vector<std::size_t> places;  // among all points
  std::vector<Point> points;
  std::vector<std::vector<double>> values;  // by policy: means over these seeds
};
Futures futures_of(const Results& results, const Exploration& exploration, const OutcomeColumn& column,
                   const std::vector<std::size_t>& seeds);

// In how many futures something holds of a policy by one seed alone: the fewest and the most.
std::pair<std::size_t, std::size_t> counts_by_seed(const Exploration& exploration,
                                                   const OutcomeColumn& column,
                                                   const std::vector<std::size_t>& seeds,
                                                   const Futures& futures, std::size_t policy,
                                                   const std::function<bool(double)>& holds);

// Standard error of the difference of two policies' means in one future, the root mean square over all.
// Nothing where no future has two seeds, or there is one policy alone.
std::optional<double> error_of_differences(const Exploration& exploration, const OutcomeColumn& column,
                                           const std::vector<std::size_t>& seeds, const Futures& futures);

}  // namespace searoom
