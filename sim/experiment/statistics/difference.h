// Two policies set against each other in one outcome.
#pragma once

#include "sim/experiment/statistics/interval.h"

namespace searoom {

using Values = std::vector<std::optional<double>>;  // of runs; empty where a run has no such figure

// Those that there are.
std::vector<double> told_values(const Values& values);

struct Difference {
  std::size_t pairs = 0;             // of runs of one seed that both have a value; 0: there are no pairs
  double mean = 0;                   // of the other less the first
  std::optional<Interval> interval;  // of the mean
  std::size_t lower = 0, equal = 0;  // pairs in which the other is lower; in which both are the same
  // Pearson's, between the runs of one seed; empty where either has no spread.
  std::optional<double> correlation;
  // Of each policy, with seeds of their own, for an interval as narrow: n (s1^2 + s2^2) / s_d^2. Empty where
  // the difference has no spread.
  std::optional<double> independent_runs;
};

// Runs of one seed stand at the same place. A pair counts when both have a value.
Difference paired_difference(const Values& first, const Values& other);

// Of runs that share no luck.
Difference unpaired_difference(const Values& first, const Values& other);

}  // namespace searoom
