#include "sim/experiment/design/comparison.h"

#include <algorithm>

namespace searoom {

Comparison compare(const Results& r) {
  Comparison c{r.manifest, {}, 0, 0, {}, r.failed};
  for (std::size_t arm = 0; arm < r.seeds.size(); ++arm) {
    const auto failed =
        std::ranges::count_if(r.failed, [&](const FailedRun& f) { return f.replicate.arm == arm; });
    c.runs.push_back(r.seeds[arm].size() - static_cast<std::size_t>(failed));
  }
  if (!r.seeds.empty() && !r.seeds.front().empty()) {
    c.first_seed = r.seeds.front().front();
    c.last_seed = r.seeds.front().back();
  }
  for (const OutcomeColumn& column : r.outcomes) {
    ComparedOutcome compared{column.outcome, {}};
    for (std::size_t arm = 0; arm < column.arms.size(); ++arm) {
      ComparedArm a;
      std::vector<double> told;
      for (const auto& value : column.arms[arm]) {
        if (value) told.push_back(*value);
      }
      if (!told.empty()) a.estimate = estimate_of(told);
      if (arm > 0) {
        a.difference = r.manifest.paired ? paired_difference(column.arms[0], column.arms[arm])
                                         : unpaired_difference(column.arms[0], column.arms[arm]);
      }
      compared.arms.push_back(a);
    }
    c.outcomes.push_back(std::move(compared));
  }
  return c;
}

Results first_runs(const Results& results, std::size_t runs) {
  Results r = results;
  for (auto& seeds : r.seeds) seeds.resize(std::min(seeds.size(), runs));
  for (OutcomeColumn& column : r.outcomes) {
    for (Values& values : column.arms) values.resize(std::min(values.size(), runs));
  }
  std::erase_if(r.failed, [&](const FailedRun& f) {
    const auto& seeds = r.seeds[f.replicate.arm];
    return !std::ranges::binary_search(seeds, f.replicate.seed);
  });
  return r;
}

Sure sure_of(const ComparedOutcome& o, std::size_t arm) {
  const auto& interval = o.arms[arm].difference.interval;
  if (!interval || interval->holds(0)) return Sure::no;
  if (o.outcome.wanted == Wanted::neither) return Sure::other;
  return (interval->high < 0) == (o.outcome.wanted == Wanted::lower) ? Sure::better : Sure::worse;
}

std::optional<Better> better_in(const ComparedOutcome& o, std::size_t arm) {
  const Difference& d = o.arms[arm].difference;
  if (o.outcome.wanted == Wanted::neither || d.pairs == 0) return std::nullopt;
  const std::size_t better = o.outcome.wanted == Wanted::lower ? d.lower : d.pairs - d.lower - d.equal;
  return Better{d.pairs, d.equal, better, wilson(better, d.pairs)};
}

}  // namespace searoom
