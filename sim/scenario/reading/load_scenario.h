// From a file to a checked scenario.
#pragma once

#include <vector>

#include "sim/scenario/reading/load_tree.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/scenario/scenario.h"

namespace searoom {

struct LoadedScenario {
  std::shared_ptr<const Scenario> scenario;
  YamlNode tree;  // as it was resolved: for the log's header
};

// Reads, resolves names, builds the chart (from its cache where there is one) and checks. Throws BadInput
// with every complaint.
LoadedScenario load_scenario(const ScenarioChoice& choice, const RuleTables& rules, int threads);

}  // namespace searoom
