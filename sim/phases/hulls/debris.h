// What is left of a hull that broke up, adrift with nobody: a boat of its own, "<boat>/debris/1".
#pragma once

#include "sim/base/dice.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// Puts the debris of a row to sea as a new last row and returns its name.
std::string leave_debris(const Scenario& scenario, const Dice& dice, std::size_t row, World& world);

// After some days nobody would find it any more.
void disperse_in_time(const Scenario& scenario, std::size_t row, World& world);

}  // namespace searoom
