// What a sample of runs says of a mean, a share and a difference, with 95 % intervals. Runs are the sample:
// the people and boats of one run are not independent.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace searoom {

struct Interval {
  double low = 0, high = 0;
  double half_width() const { return (high - low) / 2; }
  bool holds(double value) const { return low <= value && value <= high; }
};

struct Estimate {
  std::size_t runs = 0;
  double mean = 0;
  double variance = 0;  // of single runs; 0 of one
  std::optional<Interval>
      interval;  // of the mean: Student's t with n - 1 degrees of freedom; from two runs on
};

// Wants at least one value.
Estimate estimate_of(const std::vector<double>& values);

// Wilson's interval of a share (Wilson 1927; Brown, Cai and DasGupta 2001, eq. 4), which holds near 0 and 1.
Interval wilson(std::size_t hits, std::size_t trials);

// The difference of two means whose runs have nothing in common: Welch's t, with the degrees of freedom of
// Welch (1947) and Satterthwaite (1946).
std::optional<Interval> welch(const Estimate& first, const Estimate& other);

}  // namespace searoom
