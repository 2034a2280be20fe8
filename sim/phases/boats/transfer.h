// People pass from one boat to another at sea.
#pragma once

#include "sim/base/dice.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// `told` is the event, but for whom and to which boat. Those who crowd to one side may turn an overloaded
// boat over as they board it.
void transfer(const Scenario& scenario, const Dice& dice, Event told, std::size_t from, std::size_t to,
              const PeopleCounts& who, World& world);

}  // namespace searoom
