// What floats has met the shore.
#pragma once

#include "sim/base/dice.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// In surf the hull is wrecked and a share of those aboard is lost; everybody else comes ashore. People who
// swam or clung to a hull go through the same surf. Debris brings nobody and is told by boat_gone alone.
void strand(const Scenario& scenario, const Dice& dice, std::size_t row, World& world);

}  // namespace searoom
