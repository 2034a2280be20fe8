#include "sim/experiment/statistics/interval.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace searoom {
namespace {

constexpr double most_zeros = 0.1;

// Of a single mean. At 1 a few lognormal values in which no large one happens to be would often pass for
// normal, and their interval would miss the mean; of normal values both intervals hold.
constexpr double clearly_normal = 1 / 0.9;

struct Moments {
  double mean = 0, squares = 0;  // sum of squares about the mean
};

Moments moments_of(const std::vector<double>& x) {
  Moments m;
  m.mean = std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
  for (const double v : x) m.squares += (v - m.mean) * (v - m.mean);
  return m;
}

bool all_alike(const std::vector<double>& x) {
  return std::ranges::all_of(x, [&](double v) { return v == x.front(); });
}

std::vector<double> logarithms_of(const std::vector<double>& x) {
  std::vector<double> logs;
  for (const double v : x) logs.push_back(std::log(v));
  return logs;
}

}  // namespace

Interval Limits::within(const Interval& i) const {
  return {std::clamp(i.low, least, most), std::clamp(i.high, least, most)};
}

double t95(double degrees_of_freedom) {
  return boost::math::quantile(boost::math::students_t(degrees_of_freedom), 0.975);
}

bool carries_interval(const std::vector<double>& x) {
  if (x.size() < fewest_for_interval || all_alike(x)) return false;
  return static_cast<double>(std::ranges::count(x, 0.0)) <= most_zeros * static_cast<double>(x.size());
}

bool is_lognormal_rather(const std::vector<double>& x, double clearly) {
  if (std::ranges::any_of(x, [](double v) { return v <= 0; })) return false;
  // The greatest likelihood of n values is s^-n times the same constant in both: s of the values, and of
  // their logarithms times their geometric mean.
  const Moments plain = moments_of(x), of_logs = moments_of(logarithms_of(x));
  return std::sqrt(plain.squares) * clearly >= std::exp(of_logs.mean) * std::sqrt(of_logs.squares);
}

LognormalMean lognormal_mean(double mean, double variance, std::size_t n, double t) {
  const double freedom = static_cast<double>(n - 1), middle = mean + variance / 2;
  const boost::math::chi_squared chi_squared(freedom);
  const double of_mean = t * std::sqrt(variance / static_cast<double>(n));
  const double below = variance / 2 * (1 - freedom / boost::math::quantile(chi_squared, 0.975));
  const double above = variance / 2 * (freedom / boost::math::quantile(chi_squared, 0.025) - 1);
  return {std::exp(middle),
          {std::exp(middle - std::hypot(of_mean, below)), std::exp(middle + std::hypot(of_mean, above))}};
}

LognormalMean lognormal_mean(const std::vector<double>& x, double t) {
  const Moments of_logs = moments_of(logarithms_of(x));
  return lognormal_mean(of_logs.mean, of_logs.squares / static_cast<double>(x.size() - 1), x.size(), t);
}

Estimate estimate_of(const std::vector<double>& x, const Limits& limits) {
  Estimate e;
  e.runs = x.size();
  e.zeros = static_cast<std::size_t>(std::ranges::count(x, 0.0));
  // Of equal values the sum over their number may round: their spread is nothing all the same.
  if (all_alike(x)) {
    e.mean = x.front();
    return e;
  }
  const auto n = static_cast<double>(x.size());
  const Moments m = moments_of(x);
  e.mean = m.mean;
  e.variance = m.squares / (n - 1);
  if (!carries_interval(x)) return e;
  if (is_lognormal_rather(x, clearly_normal)) {
    const Interval i = lognormal_mean(x, t95(n - 1)).interval;
    e.interval = limits.within({std::min(i.low, e.mean), std::max(i.high, e.mean)});
  } else {
    const double half = t95(n - 1) * std::sqrt(e.variance / n);
    e.interval = limits.within({e.mean - half, e.mean + half});
  }
  return e;
}

double most_when_never_seen(std::size_t runs) {
  return 1 - std::pow(0.05, 1 / static_cast<double>(runs));
}

}  // namespace searoom
