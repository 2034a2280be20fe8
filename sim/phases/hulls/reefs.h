// Rocks and shoals of a scenario.
//
// For strain_hulls, once a step, of a boat that answers its helm.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// A boat inside a reef may strike: one without power at any hour, one under way by night, when nobody sees
// the breakers.
void meet_reefs(const Step& step, std::size_t row);

}  // namespace searoom
