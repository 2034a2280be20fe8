// How a boat that has left the line of its route comes back to it.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// A boat that was set aside, sheltered or lay to makes again for the way-point that comes next, and passes by
// those that it has drifted past. Where none lies clear within the length of a leg it has no route any more,
// and must find one from where it is.
void rejoin_route(const Scenario& scenario, std::size_t row, World& world);

}  // namespace searoom
