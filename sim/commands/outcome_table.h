// Outcomes as a person reads them, and as a program does.
#pragma once

#include <string>
#include <vector>

#include "sim/metrics/metric.h"

namespace searoom {

std::string outcome_table(const RunHeader& header, const std::vector<Outcome>& outcomes);

// One JSON object: the run, and under "outcomes" each key with its value and unit.
std::string outcome_json(const RunHeader& header, const std::vector<Outcome>& outcomes);

}  // namespace searoom
