#include "sim/experiment/design/comparison.h"

#include <algorithm>

#include "sim/experiment/design/exploration.h"
#include "sim/experiment/statistics/many_looks.h"

namespace searoom {
namespace {

void weigh_all_looks(Comparison& c) {
  std::vector<double> chances;
  std::vector<ComparedAlternative*> looked_at;
  for (ComparedOutcome& o : c.outcomes) {
    if (!o.is_main() || o.outcome.wanted == Wanted::neither) continue;
    for (std::size_t alternative = 1; alternative < o.alternatives.size(); ++alternative) {
      ComparedAlternative& a = o.alternatives[alternative];
      if (!a.difference.chance) continue;
      chances.push_back(*a.difference.chance);
      looked_at.push_back(&a);
    }
  }
  c.looks = chances.size();
  const std::vector<double> for_all = for_all_looks(chances);
  for (std::size_t i = 0; i < looked_at.size(); ++i) looked_at[i]->chance = for_all[i];
}

}  // namespace

Comparison compare(const Results& r) {
  Comparison c{r.manifest, std::vector<std::size_t>(r.seeds.size()), r.points, 0, 0, 0, {}, r.failed, {}};
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
      if (!told.empty()) a.estimate = estimate_of(told, limits_of(column.outcome.unit));
      if (alternative > 0) {
        a.difference = r.manifest.paired
                           ? paired_difference(column.alternatives[0], column.alternatives[alternative])
                           : unpaired_difference(column.alternatives[0], column.alternatives[alternative]);
      }
      compared.alternatives.push_back(a);
    }
    c.outcomes.push_back(std::move(compared));
  }
  weigh_all_looks(c);
  return c;
}

Comparison comparison_of(const Results& r) {
  Comparison c = compare(r.manifest.kind == "explore" ? by_seed(r, exploration_in(r.manifest)) : r);
  c.completion = completion_of(r);
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

Change change_of(const ComparedOutcome& o, std::size_t alternative) {
  const ComparedAlternative& a = o.alternatives[alternative];
  if (!a.chance || *a.chance >= told_by_luck) return Change::not_told;
  const Difference& d = a.difference;
  if (d.interval && d.interval->holds(0)) return Change::not_told;
  // Where most pairs go one way and the mean the other, neither is told.
  const bool fewer = d.mean < 0;
  if (!d.interval && fewer != (2 * d.lower > d.pairs - d.equal)) return Change::not_told;
  return fewer == (o.outcome.wanted == Wanted::lower) ? Change::better : Change::worse;
}

std::optional<Better> better_in(const ComparedOutcome& o, std::size_t alternative) {
  const Difference& d = o.alternatives[alternative].difference;
  if (o.outcome.wanted == Wanted::neither || d.pairs == 0) return std::nullopt;
  const std::size_t better = o.outcome.wanted == Wanted::lower ? d.lower : d.pairs - d.lower - d.equal;
  return Better{d.pairs, d.equal, better};
}

}  // namespace searoom
