// What a sample of runs says of a mean and of a difference, with 95 % intervals. Runs are the sample: the
// people and boats of one run are not independent.
//
// An interval is given only where it holds at its level; tests/experiment/coverage_test.cpp measures that.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace searoom {

struct Interval {
  double low = 0, high = 0;
  double half_width() const { return (high - low) / 2; }
  bool holds(double value) const { return low <= value && value <= high; }
};

// What a value can be at all: a count is not below 0, a share not above 100 %.
struct Limits {
  double least = -std::numeric_limits<double>::infinity(), most = std::numeric_limits<double>::infinity();
  Interval within(const Interval& interval) const;
};

struct Estimate {
  std::size_t runs = 0;
  double mean = 0;
  double variance = 0;               // of single runs; 0 of one
  std::size_t zeros = 0;             // runs whose value is 0
  std::optional<Interval> interval;  // of the mean
  bool all_zero() const { return zeros == runs; }
};

// Fewer values carry no interval: whether they are skewed cannot be seen in them.
inline constexpr std::size_t fewest_for_interval = 5;

// Whether an interval of the mean would hold: there are enough values, they are not all alike, and at most a
// tenth of them are 0. Of counts that are mostly 0 the few others are too few to show how large they can be,
// and every interval of the mean that starts from its standard error is too narrow (Brown, Cai and DasGupta
// 2001; Fletcher 2008).
bool carries_interval(const std::vector<double>& values);

// Whether values look more like a lognormal than like a normal sample: by the ratio of the two greatest
// likelihoods (Dumonceaux, Antle and Haas 1973). Never where one is not above 0. The normal's likelihood must
// be so many times the lognormal's, a value, for the sample to count as normal.
bool is_lognormal_rather(const std::vector<double>& values, double clearly = 1);

// Wants at least one value. The interval is Student's t with n - 1 degrees of freedom, or, of a sample that
// is lognormal rather, that of a lognormal mean; within the limits.
Estimate estimate_of(const std::vector<double>& values, const Limits& limits = {});

// The mean of a lognormal distribution, from the mean and variance of n logarithms: Student's interval of the
// one and the chi-square interval of half the other put together (Zou, Huo and Taleban 2009, eq. 6 and 7).
struct LognormalMean {
  double mean = 0;  // as the logarithms tell it, not that of the values
  Interval interval;
};
// `t`: the quantile that Student's interval takes.
LognormalMean lognormal_mean(double mean_of_logs, double variance_of_logs, std::size_t n, double t);
// Of values above 0, two or more.
LognormalMean lognormal_mean(const std::vector<double>& values, double t);

// The most that the share of runs above 0 can be when none of so many is (Clopper and Pearson 1934, to one
// side; Hanley and Lippman-Hand 1983): 0.095 of 30.
double most_when_never_seen(std::size_t runs);

// The 0.975 quantile of Student's t.
double t95(double degrees_of_freedom);

}  // namespace searoom
