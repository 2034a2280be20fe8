#include "sim/experiment/statistics/summary.h"

#include <algorithm>

namespace searoom {
double quantile(const std::vector<double>& sorted, double share) {
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

Summary summary_of(const std::vector<std::optional<double>>& values, const Limits& limits) {
  std::vector<double> x;
  for (const auto& value : values) {
    if (value) x.push_back(*value);
  }
  Summary s;
  s.runs = values.size();
  s.defined = x.size();
  if (x.empty()) return s;
  const Estimate estimate = estimate_of(x, limits);
  s.mean = estimate.mean;
  s.interval = estimate.interval;
  s.all_alike = x.size() > 1 && estimate.variance == 0;
  std::sort(x.begin(), x.end());
  s.lowest_tenth = quantile(x, 0.1);
  s.median = quantile(x, 0.5);
  s.highest_tenth = quantile(x, 0.9);
  return s;
}

}  // namespace searoom
