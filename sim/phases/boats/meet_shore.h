// What floats has met the shore.
//
// For settle_outcomes, once, of a boat that ran ashore in this tick. Afterwards nobody is aboard.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// Surf may wreck the hull, and then a share of those aboard is lost; everybody else comes ashore. People who
// swam or clung to a hull go through the same surf. Debris brings nobody and is told by boat_gone alone.
void meet_shore(const Step& step, std::size_t row);

}  // namespace searoom
