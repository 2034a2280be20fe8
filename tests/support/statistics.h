// Sums over samples, for tests that compare with a known distribution.
#pragma once

#include <cmath>
#include <vector>

namespace searoom::test {

inline double mean(const std::vector<double>& x) {
  double sum = 0;
  for (const double v : x) sum += v;
  return sum / static_cast<double>(x.size());
}

inline double standard_deviation(const std::vector<double>& x) {
  const double m = mean(x);
  double sum = 0;
  for (const double v : x) sum += (v - m) * (v - m);
  return std::sqrt(sum / static_cast<double>(x.size() - 1));
}

inline double autocorrelation(const std::vector<double>& x, std::size_t lag) {
  const double m = mean(x);
  double above = 0, below = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    below += (x[i] - m) * (x[i] - m);
    if (i + lag < x.size()) above += (x[i] - m) * (x[i + lag] - m);
  }
  return above / below;
}

// Three standard errors of a share p counted in n trials.
inline double three_errors_of_share(double p, double n) {
  return 3 * std::sqrt(p * (1 - p) / n);
}

}  // namespace searoom::test
