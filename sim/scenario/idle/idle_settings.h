// Settings that a scenario holds and that can do nothing in its run: nothing reads them, or what would read
// them is not there. Numbers that are 0 and flags that are false say themselves that they do nothing, and are
// passed over, as is what is switched off by `enabled: false`.
#pragma once

#include <string>
#include <vector>

#include "sim/base/complaints.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// The rules of a run by name, in the order in which they are asked: those of the scenario, or the defaults.
struct RuleNames {
  std::vector<std::string> conduct, network;
};

// One complaint a setting, with its path: "found ..., which does nothing here: ...". `tree` is what the
// scenario was read from.
std::vector<Complaint> idle_settings(const Scenario& scenario, const YamlNode& tree, const RuleNames& rules);

}  // namespace searoom
