#include "sim/experiment/statistics/abc.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "sim/base/dice.h"
#include "sim/experiment/statistics/summary.h"

namespace searoom {
namespace {

// Below this share of runs kept, a generation is not finished: nearer the model does not come.
constexpr double worth_going_on = 0.05;

class Kernel {
 public:
  Kernel(const std::vector<Factor>& priors, const Generation& last) : last_(last) {
    for (std::size_t i = 0; i < priors.size(); ++i) {
      double mean = 0, spread = 0;
      for (const ParameterSet& p : last.particles) mean += p.weight * p.at[i];
      for (const ParameterSet& p : last.particles) spread += p.weight * (p.at[i] - mean) * (p.at[i] - mean);
      // Twice the weighted variance; of particles that agree, a sliver of the prior, so that they may still
      // move.
      const double least = 1e-3 * (priors[i].high - priors[i].low);
      widths_.push_back(std::max(std::sqrt(2 * spread), least));
    }
  }

  Point proposal(const Dice& dice, std::size_t n) const {
    constexpr Draw which{"abc_parent"}, move{"abc_move"};
    std::vector<double> weights;
    for (const ParameterSet& p : last_.particles) weights.push_back(p.weight);
    Point at = last_.particles[dice.pick(actor("abc"), which, Occasion{n}, weights)].at;
    for (std::size_t i = 0; i < at.size(); ++i)
      at[i] += widths_[i] * dice.normal(actor("abc"), move, Occasion{n * 1000 + i});
    return at;
  }

  // Of a uniform prior: 1 over the chance to come here from all of the last generation, but for a constant.
  double weight(const Point& at) const {
    double chance = 0;
    for (const ParameterSet& p : last_.particles) {
      double squares = 0;
      for (std::size_t i = 0; i < at.size(); ++i) squares += std::pow((at[i] - p.at[i]) / widths_[i], 2);
      chance += p.weight * std::exp(-squares / 2);
    }
    return 1 / chance;
  }

 private:
  const Generation& last_;
  std::vector<double> widths_;
};

bool is_inside(const std::vector<Factor>& priors, const Point& at) {
  for (std::size_t i = 0; i < at.size(); ++i) {
    if (at[i] < priors[i].low || at[i] > priors[i].high) return false;
  }
  return true;
}

double median_distance(const Generation& g) {
  std::vector<double> x;
  for (const ParameterSet& p : g.particles) x.push_back(p.distance);
  std::ranges::sort(x);
  return quantile(x, 0.5);
}

void normalise(Generation& g) {
  double sum = 0;
  for (const ParameterSet& p : g.particles) sum += p.weight;
  for (ParameterSet& p : g.particles) p.weight /= sum;
}

Generation first_generation(const std::vector<Factor>& priors, const AbcPlan& plan,
                            const Distances& distances) {
  Design design;
  design.layout = Layout::lhs;
  design.points = plan.particles;
  design.seed = plan.seed;
  design.factors = priors;
  const std::vector<Point> points = points_of(design);
  const std::vector<double> found = distances(points, 0);
  Generation g{{}, std::numeric_limits<double>::infinity(), points.size()};
  for (std::size_t i = 0; i < points.size(); ++i) g.particles.push_back({points[i], found[i], 1});
  normalise(g);
  return g;
}

// Nothing when the tolerance is too hard to meet within the runs that are left.
std::optional<Generation> next_generation(const std::vector<Factor>& priors, const AbcPlan& plan,
                                          const Distances& distances, const Generation& last,
                                          std::size_t runs_before) {
  const Dice dice(plan.seed);
  const Kernel kernel(priors, last);
  Generation g{{}, median_distance(last), 0};
  for (std::size_t n = runs_before * 1000; g.particles.size() < plan.particles;) {
    if (runs_before + g.runs + plan.particles > plan.most_runs) return std::nullopt;
    std::vector<Point> batch;
    while (batch.size() < plan.particles) {
      const Point at = kernel.proposal(dice, n++);
      if (is_inside(priors, at)) batch.push_back(at);
    }
    const std::vector<double> found = distances(batch, runs_before + g.runs);
    g.runs += batch.size();
    for (std::size_t i = 0; i < batch.size() && g.particles.size() < plan.particles; ++i) {
      if (found[i] <= g.tolerance) g.particles.push_back({batch[i], found[i], kernel.weight(batch[i])});
    }
    if (static_cast<double>(g.particles.size()) < worth_going_on * static_cast<double>(g.runs))
      return std::nullopt;
  }
  normalise(g);
  return g;
}

}  // namespace

Generation abc(const std::vector<Factor>& priors, const AbcPlan& plan, const Distances& distances,
               const std::function<void(const Generation&)>& told) {
  Generation last = first_generation(priors, plan, distances);
  told(last);
  std::size_t runs = last.runs;
  for (std::size_t n = 1; n < plan.generations; ++n) {
    auto next = next_generation(priors, plan, distances, last, runs);
    if (!next) break;
    runs += next->runs;
    last = std::move(*next);
    told(last);
  }
  return last;
}

std::vector<ParameterSet> resampled(const Generation& g, std::uint64_t seed) {
  constexpr Draw offset{"abc_resample"};
  const auto n = g.particles.size();
  const double start = Dice(seed).uniform(actor("abc"), offset, Occasion{0});
  std::vector<ParameterSet> all;
  double sum = 0;
  std::size_t at = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const double wanted = (static_cast<double>(i) + start) / static_cast<double>(n);
    while (at + 1 < n && sum + g.particles[at].weight < wanted) sum += g.particles[at++].weight;
    all.push_back(g.particles[at]);
    all.back().weight = 1.0 / static_cast<double>(n);
  }
  return all;
}

}  // namespace searoom
