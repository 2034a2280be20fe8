// The alternatives of a comparison, from the command line's list of policies.
#pragma once

#include "sim/experiment/running/alternative.h"

namespace searoom {

// "none,early-sar+shared-picture": `none` is the world without a policy. A policy that is named twice is run
// twice, under another name. Throws BadInput when the list is empty or holds an empty name.
std::vector<Alternative> alternatives_of(const std::string& policies, const ScenarioChoice& world);

}  // namespace searoom
