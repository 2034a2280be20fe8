// A world set against its targets: many runs, and for each target what they say.
#pragma once

#include "sim/experiment/statistics/summary.h"
#include "sim/experiment/validation/targets.h"
#include "sim/scenario/reading/load_tree.h"

namespace searoom {

enum class Verdict { passed, failed, not_tested };

struct TargetResult {
  Target target;
  std::vector<std::optional<double>> values;  // of single runs, in the order of their seeds
  Summary summary;
  double inside = 0;  // share of all runs whose value lies in the accepted range
  Verdict verdict = Verdict::not_tested;
  std::string not_tested;  // why

  // Whether the interval of the mean lies inside the range or outside of it as a whole, or all runs are
  // alike. Otherwise more runs may turn the verdict.
  bool is_sure() const;
};

struct ValidationPlan {
  ScenarioChoice world;
  std::uint64_t first_seed = 1;
  std::size_t runs = 30;
  int threads = 1;
  bool show_progress = false;
};

struct Validation {
  std::string title;
  ValidationPlan plan;
  std::vector<TargetResult> results;  // in the order of the file

  std::size_t count(Verdict verdict) const;
};

// Targets of equal runs share them. The result is the same with any number of threads. Throws BadInput.
Validation validate(const ValidationPlan& plan, const std::vector<Target>& targets);

// A target passes when the mean over runs lies in its range, and at least half of the runs have a value at
// all.
Verdict verdict_of(const Target& target, const Summary& summary);

}  // namespace searoom
