#include "sim/experiment/statistics/sensitivity.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

#include "sim/base/dice.h"
#include "sim/experiment/statistics/summary.h"

namespace searoom {
namespace {

constexpr std::size_t resamples = 1000;

struct Measured {
  double value = 0, other = 0;
};

// What a sample of blocks (trajectories, base samples, points) says of one factor.
using FactorMeasure = std::function<Measured(const std::vector<std::size_t>& blocks, std::size_t factor)>;

std::vector<std::size_t> resampled_blocks(const Dice& dice, std::size_t blocks, std::size_t sample) {
  constexpr Draw pick{"bootstrap"};
  std::vector<std::size_t> chosen;
  for (std::size_t i = 0; i < blocks; ++i) {
    const double u = dice.uniform(actor("bootstrap"), pick, Occasion{sample * 1'000'003 + i});
    chosen.push_back(static_cast<std::size_t>(u * static_cast<double>(blocks)));
  }
  return chosen;
}

double variance(const std::vector<double>& x) {
  return x.size() < 2 ? 0 : estimate_of(x).variance;
}

// One block is a trajectory of k + 1 points, each of which differs from the one before in one factor.
Measured morris(const Design& d, const std::vector<Point>& points, const std::vector<double>& y,
                const std::vector<std::size_t>& blocks, std::size_t factor) {
  const std::size_t length = d.factors.size() + 1;
  const double range = d.factors[factor].high - d.factors[factor].low;
  std::vector<double> effects, sizes;
  for (const std::size_t block : blocks) {
    for (std::size_t i = block * length + 1; i < (block + 1) * length; ++i) {
      const double moved = points[i][factor] - points[i - 1][factor];
      if (moved == 0) continue;
      effects.push_back((y[i] - y[i - 1]) / moved * range);
      sizes.push_back(std::abs(effects.back()));
    }
  }
  if (effects.empty()) return {};
  return {estimate_of(sizes).mean, std::sqrt(variance(effects))};
}

// One block is a base sample: A, B, and A with each column of B.
Measured sobol(const Design& d, const std::vector<double>& y, const std::vector<std::size_t>& blocks,
               std::size_t factor) {
  const std::size_t width = d.factors.size() + 2;
  std::vector<double> all;
  double first = 0, total = 0;
  for (const std::size_t block : blocks) {
    const double a = y[block * width], b = y[block * width + 1], mixed = y[block * width + 2 + factor];
    all.insert(all.end(), {a, b});
    first += b * (mixed - a);
    total += (a - mixed) * (a - mixed);
  }
  const double v = variance(all), n = static_cast<double>(blocks.size());
  if (v == 0) return {};
  return {total / (2 * n) / v, first / n / v};
}

std::vector<double> ranks_of(const std::vector<double>& x) {
  std::vector<std::size_t> order(x.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return x[a] < x[b]; });
  std::vector<double> ranks(x.size());
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i + 1;
    while (end < order.size() && x[order[end]] == x[order[i]]) ++end;
    for (std::size_t j = i; j < end; ++j) ranks[order[j]] = static_cast<double>(i + end - 1) / 2;
    i = end;
  }
  return ranks;
}

Measured spearman(const std::vector<Point>& points, const std::vector<double>& y,
                  const std::vector<std::size_t>& blocks, std::size_t factor) {
  std::vector<double> a, b;
  for (const std::size_t i : blocks) {
    a.push_back(points[i][factor]);
    b.push_back(y[i]);
  }
  a = ranks_of(a);
  b = ranks_of(b);
  const Estimate of_a = estimate_of(a), of_b = estimate_of(b);
  if (of_a.variance == 0 || of_b.variance == 0) return {};
  double together = 0;
  for (std::size_t i = 0; i < a.size(); ++i) together += (a[i] - of_a.mean) * (b[i] - of_b.mean);
  return {together / static_cast<double>(a.size() - 1) / std::sqrt(of_a.variance * of_b.variance), 0};
}

std::size_t blocks_of(const Design& d, std::size_t points) {
  if (d.layout == Layout::morris) return points / (d.factors.size() + 1);
  if (d.layout == Layout::sobol) return points / (d.factors.size() + 2);
  return points;
}

void give_ranks(std::vector<Sensitivity>& all) {
  std::ranges::stable_sort(
      all, [](const auto& a, const auto& b) { return std::abs(a.value) > std::abs(b.value); });
  const auto size = [](const Sensitivity& s) {
    // Of a correlation the sign does not count; an interval that holds 0 reaches down to it.
    if (s.interval.low >= 0) return s.interval;
    if (s.interval.high <= 0) return Interval{-s.interval.high, -s.interval.low};
    return Interval{0, std::max(-s.interval.low, s.interval.high)};
  };
  std::size_t leader = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (size(all[i]).high < size(all[leader]).low) leader = i;
    all[i].rank = static_cast<int>(leader) + 1;
  }
}

}  // namespace

std::vector<Sensitivity> sensitivities(const Design& d, const std::vector<Point>& points,
                                       const std::vector<double>& outcome, const std::vector<bool>& acting) {
  // Sobol's estimators lose digits to a large mean: it is taken off.
  std::vector<double> y = outcome;
  const double mean = estimate_of(y).mean;
  for (double& v : y) v -= mean;
  const FactorMeasure measure = [&](const std::vector<std::size_t>& blocks, std::size_t factor) {
    if (d.layout == Layout::morris) return morris(d, points, y, blocks, factor);
    if (d.layout == Layout::sobol) return sobol(d, y, blocks, factor);
    return spearman(points, y, blocks, factor);
  };
  const std::size_t blocks = blocks_of(d, points.size());
  std::vector<std::size_t> each(blocks);
  std::iota(each.begin(), each.end(), std::size_t{0});
  std::vector<Sensitivity> all;
  for (std::size_t factor = 0; factor < d.factors.size(); ++factor) {
    if (!acting.empty() && !acting[factor]) continue;
    const Measured m = measure(each, factor);
    std::vector<double> values;
    for (std::size_t sample = 0; sample < resamples; ++sample)
      values.push_back(measure(resampled_blocks(Dice(d.seed), blocks, sample), factor).value);
    std::ranges::sort(values);
    all.push_back(
        {d.factors[factor].path, m.value, {quantile(values, 0.025), quantile(values, 0.975)}, m.other, 1});
  }
  give_ranks(all);
  return all;
}

std::pair<std::string, std::string> measures_of(Layout layout) {
  if (layout == Layout::morris) return {"change over its range (mu*)", "spread of changes (sigma)"};
  if (layout == Layout::sobol) return {"total share of variance", "alone (first order)"};
  return {"rank correlation", ""};
}

}  // namespace searoom
