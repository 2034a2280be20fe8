// A design whose points have been laid out, and its results. The alternative of policy p at point n is the
// n-th times the number of policies plus p.
#pragma once

#include <optional>

#include "sim/experiment/design/design.h"
#include "sim/experiment/statistics/sampling.h"
#include "sim/experiment/store/results.h"

namespace searoom {

struct Exploration {
  Design design;
  std::vector<Point> points;

  std::size_t alternative(std::size_t point, std::size_t policy) const {
    return point * design.policies.size() + policy;
  }
  std::string json() const;
};

// Of a database of `searoom explore`. Throws BadInput when it is of another command.
Exploration exploration_in(const Manifest& manifest);

// The alternatives of all points.
std::vector<Alternative> alternatives_of(const Exploration& exploration);

// An outcome of a policy at each point: the mean over its runs. Empty where no run has it.
std::vector<std::optional<double>> at_points(const Exploration& exploration, const OutcomeColumn& column,
                                             std::size_t policy);

// All points of each policy together, as its runs: what the policies do over the design as a whole. Pairs are
// of one point and one seed.
Results pooled(const Results& results, const Exploration& exploration);

// The outcome of this key. Throws BadInput, with the nearest, when there is none.
const OutcomeColumn& want_outcome(const Results& results, const std::string& key, const std::string& option);

// The place of a policy of the exploration. Throws BadInput, with the nearest, when there is none.
std::size_t want_policy(const Exploration& exploration, const std::string& name);

}  // namespace searoom
