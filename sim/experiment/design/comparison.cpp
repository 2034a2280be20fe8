#include "sim/experiment/design/comparison.h"

#include <algorithm>

namespace searoom {

Comparison compare(const Results& r) {
  Comparison c{r.manifest, std::vector<std::size_t>(r.seeds.size()), r.points, 0, 0, {}, r.failed};
  for (const Replicate& replicate : r.done) ++c.runs.at(replicate.alternative);
  if (!r.seeds.empty() && !r.seeds.front().empty()) {
    c.first_seed = r.seeds.front().front();
    c.last_seed = r.seeds.front().back();
  }
  for (const OutcomeColumn& column : r.outcomes) {
    ComparedOutcome compared{column.outcome, column.points < r.points ? column.points : 0, {}};
    for (std::size_t alternative = 0; alternative < column.alternatives.size(); ++alternative) {
      ComparedAlternative a;
      std::vector<double> told;
      for (const auto& value : column.alternatives[alternative]) {
        if (value) told.push_back(*value);
      }
      if (!told.empty()) a.estimate = estimate_of(told, limits_of(column.outcome));
      if (alternative > 0) {
        a.difference = r.manifest.paired
                           ? paired_difference(column.alternatives[0], column.alternatives[alternative])
                           : unpaired_difference(column.alternatives[0], column.alternatives[alternative]);
      }
      compared.alternatives.push_back(a);
    }
    c.outcomes.push_back(std::move(compared));
  }
  return c;
}

Results first_runs(const Results& results, std::size_t runs) {
  Results r = results;
  for (auto& seeds : r.seeds) seeds.resize(std::min(seeds.size(), runs));
  for (OutcomeColumn& column : r.outcomes) {
    for (Values& values : column.alternatives) values.resize(std::min(values.size(), runs));
  }
  const auto is_later = [&](const Replicate& replicate) {
    return !std::ranges::binary_search(r.seeds[replicate.alternative], replicate.seed);
  };
  std::erase_if(r.failed, [&](const FailedRun& f) { return is_later(f.replicate); });
  std::erase_if(r.done, is_later);
  return r;
}

Sure sure_of(const ComparedOutcome& o, std::size_t alternative) {
  const auto& interval = o.alternatives[alternative].difference.interval;
  if (!interval || interval->holds(0)) return Sure::no;
  if (o.outcome.wanted == Wanted::neither) return Sure::other;
  return (interval->high < 0) == (o.outcome.wanted == Wanted::lower) ? Sure::better : Sure::worse;
}

std::optional<Better> better_in(const ComparedOutcome& o, std::size_t alternative) {
  const Difference& d = o.alternatives[alternative].difference;
  if (o.outcome.wanted == Wanted::neither || d.pairs == 0) return std::nullopt;
  const std::size_t better = o.outcome.wanted == Wanted::lower ? d.lower : d.pairs - d.lower - d.equal;
  return Better{d.pairs, d.equal, better};
}

}  // namespace searoom
