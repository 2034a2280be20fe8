// Policies set against the first of them, outcome by outcome.
#pragma once

#include <string_view>

#include "sim/experiment/design/completion.h"
#include "sim/experiment/store/results.h"

namespace searoom {

struct ComparedAlternative {
  Estimate estimate;      // over the runs that have a value
  Difference difference;  // from the first alternative; of the first alternative itself nothing
  // How likely any difference among all that are looked at is so far from none by chance (many_looks.h): of
  // main outcomes that have a better side. Empty of others.
  std::optional<double> chance;
};

struct ComparedOutcome {
  Outcome outcome;         // its value means nothing here
  std::size_t points = 0;  // of an exploration: over how many of them, where not over all
  std::vector<ComparedAlternative> alternatives;
  bool is_main() const { return !outcome.label.starts_with(' '); }  // not a part of the one above
};

struct Comparison {
  Manifest manifest;
  std::vector<std::size_t> runs;  // of each alternative, that are done; of an exploration its whole seeds
  std::size_t points = 0;         // of an exploration: what a seed is the mean over
  std::size_t looks = 0;          // differences among which better and worse are told
  std::uint64_t first_seed = 0, last_seed = 0;
  std::vector<ComparedOutcome> outcomes;
  std::vector<FailedRun> failed;
  Completion completion;  // of the whole experiment

  // What the sample is.
  std::string_view one() const { return points ? "seed" : "run"; }
  std::string_view many() const { return points ? "seeds" : "runs"; }
};

Comparison compare(const Results& results);
// Of a database of either command: a comparison of its runs, an exploration by seed. Throws BadInput as
// by_seed does.
Comparison comparison_of(const Results& results);

// Of the first `runs` seeds alone, where a rule stopped before runs that an earlier start had already made.
Results first_runs(const Results& results, std::size_t runs);

// Of all that is told as better or worse together, the chance that any of it is by luck alone.
inline constexpr double told_by_luck = 0.05;

// What is told of a difference. Better and worse, by what is wanted: its chance among all looks is below
// told_by_luck, and its interval, where there is one, lies on one side of none.
enum class Change { not_told, better, worse };
Change change_of(const ComparedOutcome& outcome, std::size_t alternative);

// Of a pair of runs, how often the other is better; empty where neither direction is. Counts alone: of few
// pairs no interval of their share holds at its level (Brown, Cai and DasGupta 2001).
struct Better {
  std::size_t pairs = 0, equal = 0, of = 0;
};
std::optional<Better> better_in(const ComparedOutcome& outcome, std::size_t alternative);

}  // namespace searoom
