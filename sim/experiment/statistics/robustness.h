// Policies over many futures, without a weight on any: each future is a point of a design, and the policies
// meet the same ones.
#pragma once

#include <optional>
#include <vector>

namespace searoom {

struct Robustness {
  double mean = 0;
  double worst_tenth = 0;     // the value that one future in ten is worse than
  double largest_regret = 0;  // how much worse than the best policy of the same future, at most (Savage 1951)
  double mean_regret = 0;
  // Futures in which the threshold is met (satisficing), where there is one. Counts alone: the points of a
  // design are no sample of futures, and no interval of their share has a level.
  std::size_t meets = 0, futures = 0;
};

// `outcome`: by policy, of each future. `less_is_better` says which way regret counts. `threshold`: at most
// where less is better, at least where more is.
std::vector<Robustness> robustness_of(const std::vector<std::vector<double>>& outcome, bool less_is_better,
                                      std::optional<double> threshold);

// The policies that no other beats in one outcome without being worse in another. `means`: by policy, of each
// outcome, turned so that less is better.
std::vector<bool> on_pareto_front(const std::vector<std::vector<double>>& means);

}  // namespace searoom
