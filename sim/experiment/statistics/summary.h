// What many runs say together. Runs are the sample; people and boats of one run are not independent.
#pragma once

#include <optional>
#include <vector>

#include "sim/experiment/statistics/interval.h"

namespace searoom {

struct Summary {
  std::size_t runs = 0;     // of the sample
  std::size_t defined = 0;  // of these, the runs that have a value; all below is over them alone
  double mean = 0;
  bool all_alike = false;                                  // of two and more
  std::optional<Interval> interval;                        // 95 % of the mean, as estimate_of gives it
  double lowest_tenth = 0, median = 0, highest_tenth = 0;  // quantiles of single runs
};

Summary summary_of(const std::vector<std::optional<double>>& values, const Limits& limits = {});

// Of sorted values, linear between them (type 7 of Hyndman and Fan 1996). Wants at least one.
double quantile(const std::vector<double>& sorted, double share);

}  // namespace searoom
