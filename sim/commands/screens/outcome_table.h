// Outcomes as a person reads them, and as a program does.
#pragma once

#include <string>
#include <vector>

#include "sim/metrics/metric.h"

namespace searoom {

// The dozen figures that matter most, as an official would ask for them: 17 lines of a screen at most.
std::string outcome_screen(const RunHeader& header, const std::vector<Outcome>& outcomes);

// Every figure.
std::string outcome_table(const RunHeader& header, const std::vector<Outcome>& outcomes);

// One JSON object: the run, and under "outcomes" each key with its value and unit.
std::string outcome_json(const RunHeader& header, const std::vector<Outcome>& outcomes);

}  // namespace searoom
