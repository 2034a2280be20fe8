#include "sim/experiment/statistics/interval.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

namespace searoom {
namespace {

constexpr double z95 = 1.959963984540054;  // the 0.975 quantile of the standard normal

double t95(double degrees_of_freedom) {
  return boost::math::quantile(boost::math::students_t(degrees_of_freedom), 0.975);
}

}  // namespace

Estimate estimate_of(const std::vector<double>& x) {
  Estimate e;
  e.runs = x.size();
  const auto n = static_cast<double>(x.size());
  e.mean = std::accumulate(x.begin(), x.end(), 0.0) / n;
  if (x.size() < 2) return e;
  // Of equal values the sum over their number may round: their spread is nothing all the same.
  if (std::ranges::all_of(x, [&](double v) { return v == x.front(); })) {
    e.mean = x.front();
    e.interval = {e.mean, e.mean};
    return e;
  }
  for (const double v : x) e.variance += (v - e.mean) * (v - e.mean) / (n - 1);
  const double half = t95(n - 1) * std::sqrt(e.variance / n);
  e.interval = {e.mean - half, e.mean + half};
  return e;
}

Interval wilson(std::size_t hits, std::size_t trials) {
  const auto n = static_cast<double>(trials);
  const double p = static_cast<double>(hits) / n, z2 = z95 * z95;
  const double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const double half = z95 / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
  return {hits == 0 ? 0 : middle - half, hits == trials ? 1 : middle + half};
}

std::optional<Interval> welch(const Estimate& a, const Estimate& b) {
  if (a.runs < 2 || b.runs < 2) return std::nullopt;
  const double of_a = a.variance / static_cast<double>(a.runs),
               of_b = b.variance / static_cast<double>(b.runs);
  const double difference = b.mean - a.mean;
  if (of_a + of_b == 0) return Interval{difference, difference};
  const double freedom =
      (of_a + of_b) * (of_a + of_b) /
      (of_a * of_a / static_cast<double>(a.runs - 1) + of_b * of_b / static_cast<double>(b.runs - 1));
  const double half = t95(freedom) * std::sqrt(of_a + of_b);
  return Interval{difference - half, difference + half};
}

}  // namespace searoom
