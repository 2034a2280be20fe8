// Rocks and shoals of a scenario.
#pragma once

#include "sim/base/dice.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// A boat inside a reef may strike: one without power at any hour, one under way by night, when nobody sees
// the breakers.
void meet_reefs(const Scenario& scenario, const Dice& dice, std::size_t row, World& world);

}  // namespace searoom
