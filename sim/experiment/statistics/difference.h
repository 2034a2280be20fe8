// Two policies set against each other in one outcome.
#pragma once

#include "sim/experiment/statistics/interval.h"

namespace searoom {

using Values = std::vector<std::optional<double>>;  // of runs; empty where a run has no such figure

// Those that there are.
std::vector<double> told_values(const Values& values);

struct Difference {
  std::size_t pairs = 0;  // of runs of one seed that both have a value; 0: there are no pairs
  bool told = false;      // whether both have any value
  double mean = 0;        // of the other less the first
  // Of the mean, where both samples and their differences carry one (carries_interval): of pairs Student's t
  // of the differences, without pairs Welch's (Welch 1947; degrees of freedom of Satterthwaite 1946). Of
  // values that are lognormal rather, the interval of a difference of lognormal means: paired_lognormal.h,
  // and without pairs Zou, Huo and Taleban (2009, eq. 11).
  std::optional<Interval> interval;
  std::size_t lower = 0, equal = 0;  // pairs in which the other is lower; in which both are the same
  // How likely a difference so far from none is where there is none: of the statistic of the interval; where
  // there is no interval, of the pairs that go one way (sign test; Dixon and Mood 1946). Empty where neither
  // can be told.
  std::optional<double> chance;
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

// How likely it is that of so many pairs without a leaning, as few or fewer go the rarer way: both sides of
// the binomial. Pairs that are the same do not count.
double sign_test(std::size_t lower, std::size_t higher);

}  // namespace searoom
