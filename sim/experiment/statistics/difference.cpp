#include "sim/experiment/statistics/difference.h"

#include <cmath>

namespace searoom {

std::vector<double> told_values(const Values& values) {
  std::vector<double> x;
  for (const auto& value : values) {
    if (value) x.push_back(*value);
  }
  return x;
}

Difference paired_difference(const Values& first, const Values& other) {
  std::vector<double> a, b, apart;
  for (std::size_t i = 0; i < std::min(first.size(), other.size()); ++i) {
    if (!first[i] || !other[i]) continue;
    a.push_back(*first[i]);
    b.push_back(*other[i]);
    apart.push_back(*other[i] - *first[i]);
  }
  Difference d;
  d.pairs = apart.size();
  if (apart.empty()) return d;
  const Estimate of_a = estimate_of(a), of_b = estimate_of(b), of_d = estimate_of(apart);
  d.mean = of_d.mean;
  d.interval = of_d.interval;
  for (const double x : apart) {
    d.lower += x < 0;
    d.equal += x == 0;
  }
  if (of_a.variance > 0 && of_b.variance > 0)
    d.correlation =
        (of_a.variance + of_b.variance - of_d.variance) / (2 * std::sqrt(of_a.variance * of_b.variance));
  if (of_d.variance > 0)
    d.independent_runs = static_cast<double>(d.pairs) * (of_a.variance + of_b.variance) / of_d.variance;
  return d;
}

Difference unpaired_difference(const Values& first, const Values& other) {
  const std::vector<double> a = told_values(first), b = told_values(other);
  Difference d;
  if (a.empty() || b.empty()) return d;
  const Estimate of_a = estimate_of(a), of_b = estimate_of(b);
  d.mean = of_b.mean - of_a.mean;
  d.interval = welch(of_a, of_b);
  return d;
}

}  // namespace searoom
