// Which factors an outcome depends on, from the runs of a design.
//
// Morris (1991), with the mean of absolute elementary effects of Campolongo, Cariboni and Saltelli (2007):
// the change of the outcome when a factor moves over its whole range, all else equal; its spread tells of
// interactions and bends. Sobol: the share of the outcome's variance that goes with a factor alone (first
// order; Saltelli et al. 2010, table 2, b) and with all in which it takes part (total; Jansen 1999).
// Otherwise: Spearman's rank correlation. Intervals are 95 % percentiles of bootstrap samples (Efron 1979) of
// trajectories, base samples or points.
#pragma once

#include "sim/experiment/design/design.h"
#include "sim/experiment/statistics/interval.h"
#include "sim/experiment/statistics/sampling.h"

namespace searoom {

struct Sensitivity {
  std::string factor;
  double value = 0;   // mu*, total share, or rank correlation
  Interval interval;  // of it
  double other = 0;   // sigma, or the first-order share; nothing otherwise
  int rank = 1;       // factors whose intervals overlap with the first of their rank share it
};

// `outcome`: of each point, in the order of the layout. `acting`: which factors to tell of, by their place;
// none: all. Sorted by rank.
std::vector<Sensitivity> sensitivities(const Design& design, const std::vector<Point>& points,
                                       const std::vector<double>& outcome,
                                       const std::vector<bool>& acting = {});

// What `value` and `other` are called, for a heading.
std::pair<std::string, std::string> measures_of(Layout layout);

}  // namespace searoom
