// What an experiment keeps of one run.
#pragma once

#include "sim/metrics/metric.h"
#include "sim/metrics/safety_days.h"
#include "sim/metrics/stranded_map.h"
#include "sim/run/simulation.h"

namespace searoom {

struct RunResult {
  std::string error;  // of a run that failed: there is nothing else of it
  std::vector<Outcome> outcomes;
  SafetyDays::ByDay safety;
  StrandedMap::ByHexagon stranded;
};

// A run from its beginning to its end, without a log.
RunResult run_once(const Setting& setting, std::uint64_t seed);

}  // namespace searoom
