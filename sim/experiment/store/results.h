// The outcomes of all runs of an experiment, ready for statistics.
#pragma once

#include <set>

#include "sim/experiment/statistics/difference.h"
#include "sim/experiment/store/manifest.h"
#include "sim/metrics/metric.h"

namespace searoom {

struct OutcomeColumn {
  Outcome outcome;  // its value means nothing here
  std::vector<Values>
      alternatives;        // of each alternative, in the order of its seeds; empty also for runs that failed
  std::size_t points = 0;  // of an exploration by seed: over how many a value is the mean
};

// What a value in this unit can be: no count, share or time is negative, and a share is at most 100 %.
Limits limits_of(std::string_view unit);

struct FailedRun {
  Replicate replicate;
  std::string error;
};

struct Results {
  Manifest manifest;
  std::vector<std::vector<std::uint64_t>>
      seeds;                            // of each alternative, ascending; with pairs the same for all
  std::vector<OutcomeColumn> outcomes;  // in the order of the table of a run
  std::vector<FailedRun> failed;
  std::set<Replicate> done;  // and have not failed
  // Of an exploration by seed (exploration.h): how many points there are. 0: a value is that of one run.
  std::size_t points = 0;

  // Among the seeds of its alternative.
  std::size_t place(const Replicate& replicate) const;
  // Null when no run has told it.
  const OutcomeColumn* find(const std::string& key) const;
};

}  // namespace searoom
