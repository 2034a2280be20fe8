#include "sim/experiment/statistics/robustness.h"

#include <algorithm>

#include "sim/experiment/statistics/interval.h"
#include "sim/experiment/statistics/summary.h"

namespace searoom {

std::vector<Robustness> robustness_of(const std::vector<std::vector<double>>& outcome, bool less_is_better,
                                      std::optional<double> threshold) {
  const double sign = less_is_better ? 1 : -1;
  std::vector<Robustness> all;
  for (const std::vector<double>& of_policy : outcome) {
    Robustness r;
    r.futures = of_policy.size();
    r.mean = estimate_of(of_policy).mean;
    std::vector<double> sorted = of_policy;
    std::ranges::sort(sorted);
    r.worst_tenth = quantile(sorted, less_is_better ? 0.9 : 0.1);
    for (std::size_t future = 0; future < of_policy.size(); ++future) {
      double best = of_policy[future];
      for (const std::vector<double>& other : outcome)
        best = sign * other[future] < sign * best ? other[future] : best;
      const double regret = sign * (of_policy[future] - best);
      r.largest_regret = std::max(r.largest_regret, regret);
      r.mean_regret += regret / static_cast<double>(of_policy.size());
      r.meets += threshold && sign * of_policy[future] <= sign * *threshold;
    }
    all.push_back(r);
  }
  return all;
}

std::vector<bool> on_pareto_front(const std::vector<std::vector<double>>& means) {
  const auto beats = [](const std::vector<double>& a, const std::vector<double>& b) {
    bool better = false;
    for (std::size_t i = 0; i < a.size(); ++i) {
      if (a[i] > b[i]) return false;
      better = better || a[i] < b[i];
    }
    return better;
  };
  std::vector<bool> front;
  for (const auto& own : means)
    front.push_back(std::ranges::none_of(means, [&](const auto& other) { return beats(other, own); }));
  return front;
}

}  // namespace searoom
