// Ships with people aboard that belong to no state ask for a port.
#pragma once

#include "sim/base/dice.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// Ships that wait ask the states near them, one after the other; answers that are due are given: the ship
// goes in, or asks the next.
void answer_port_requests(const Scenario& scenario, const Dice& dice, World& world);

}  // namespace searoom
