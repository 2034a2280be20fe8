#include "sim/experiment/summary.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace searoom {
namespace {

std::pair<double, double> interval_of(const std::vector<double>& x, double mean) {
  const auto n = static_cast<double>(x.size());
  double squares = 0;
  for (const double v : x) squares += (v - mean) * (v - mean);
  const double error = std::sqrt(squares / (n - 1) / n);
  const double t = boost::math::quantile(boost::math::students_t(n - 1), 0.975);
  // The quantities are counts, shares and times: none is negative, however wide the interval.
  return {std::max(0.0, mean - t * error), mean + t * error};
}

}  // namespace

double quantile(const std::vector<double>& sorted, double share) {
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Summary summary_of(const std::vector<std::optional<double>>& values) {
  std::vector<double> x;
  for (const auto& value : values) {
    if (value) x.push_back(*value);
  }
  Summary s;
  s.runs = values.size();
  s.defined = x.size();
  if (x.empty()) return s;
  s.mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
  if (x.size() > 1) s.interval = interval_of(x, s.mean);
  std::sort(x.begin(), x.end());
  s.lowest_tenth = quantile(x, 0.1);
  s.median = quantile(x, 0.5);
  s.highest_tenth = quantile(x, 0.9);
  return s;
}

}  // namespace searoom
