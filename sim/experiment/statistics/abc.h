// Approximate Bayesian computation by population Monte Carlo (Beaumont, Cornuet, Marin and Robert 2009):
// parameters drawn from uniform priors, run, and kept when the run comes near enough to what was observed;
// then again, from those kept, with a tolerance that is the median distance of the last generation.
#pragma once

#include <functional>

#include "sim/experiment/design/design.h"
#include "sim/experiment/statistics/sampling.h"

namespace searoom {

struct ParameterSet {
  Point at;
  double distance = 0;
  double weight = 0;  // all of a generation sum to 1
};

struct Generation {
  std::vector<ParameterSet> particles;
  double tolerance = 0;  // the largest distance that was kept; boundless in the first
  std::size_t runs = 0;  // that it took
};

struct AbcPlan {
  std::size_t particles = 50;
  std::size_t generations = 4;
  std::size_t most_runs = 2000;
  std::uint64_t seed = 1;
};

// Distances of a batch of points, in their order; `first` is the number of the first run of the batch, among
// all.
using Distances = std::function<std::vector<double>(const std::vector<Point>& points, std::size_t first)>;

// `told` hears of each generation as it ends. Batches do not depend on how many run at once: the same seed
// gives the same particles.
Generation abc(const std::vector<Factor>& priors, const AbcPlan& plan, const Distances& distances,
               const std::function<void(const Generation&)>& told);

// As many particles of equal weight, by systematic resampling (Kitagawa 1996).
std::vector<ParameterSet> resampled(const Generation& generation, std::uint64_t seed);

}  // namespace searoom
