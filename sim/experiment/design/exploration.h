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
  // By policy, the paths of factors that are part of something it does not switch on (idle_factors.h).
  std::vector<std::vector<std::string>> switched_off = {};

  std::size_t alternative(std::size_t point, std::size_t policy) const {
    return point * design.policies.size() + policy;
  }
  std::string json() const;
};

// Of a database of `searoom explore`. Throws BadInput when it is of another command.
Exploration exploration_in(const Manifest& manifest);

// The alternatives of all points.
std::vector<Alternative> alternatives_of(const Exploration& exploration);

// Runs of one seed share their luck at all points: the sample of an exploration is its seeds, and a point
// more makes no interval narrower than the luck of these few seeds allows.

// The places of the seeds of which every run of the design is done, among those of an alternative.
std::vector<std::size_t> whole_seeds(const Results& results);
// The same; where none is whole, all seeds that there are.
std::vector<std::size_t> usable_seeds(const Results& results);

// An outcome of a policy at each point: the mean over those of these seeds whose runs of all policies are
// done there. Empty where none of them has it.
std::vector<std::optional<double>> at_points(const Results& results, const Exploration& exploration,
                                             const OutcomeColumn& column, std::size_t policy,
                                             const std::vector<std::size_t>& seeds);

// Of each of these seeds the mean over these points, by policy: over those of the points at which the outcome
// is told for every policy and seed. Empty where there is no such point.
struct MeansOfSeeds {
  std::vector<Values> policies;
  std::size_t points = 0;  // that count
};
MeansOfSeeds means_of_seeds(const Exploration& exploration, const OutcomeColumn& column,
                            const std::vector<std::size_t>& seeds, const std::vector<std::size_t>& points);

// What the policies do over the design as a whole: each whole seed as one run, the mean over all points, and
// each policy as one alternative. Throws BadInput where no seed is whole.
Results by_seed(const Results& results, const Exploration& exploration);

// All single runs of a policy, at whatever point.
std::vector<double> single_runs(const Exploration& exploration, const OutcomeColumn& column,
                                std::size_t policy);

// The outcome of this key. Throws BadInput, with the nearest, when there is none.
const OutcomeColumn& want_outcome(const Results& results, const std::string& key, const std::string& option);

// The place of a policy of the exploration. Throws BadInput, with the nearest, when there is none.
std::size_t want_policy(const Exploration& exploration, const std::string& name);

}  // namespace searoom
