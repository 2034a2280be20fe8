// Who has come to where it was going, and for whom the voyage ends there.
//
// For phases, of a boat at sea with a destination.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// Where boats lie and nobody lands: a place of that kind, or one where a network fills its mother ships.
bool is_anchorage(const Scenario& scenario, PlaceIndex place);

// It has come to the end of its route.
bool is_at_end_of_route(std::size_t row, const World& world);

// Whether those aboard land when it comes to the end of its route: not of a boat that its rule of conduct or
// its network has lie off, and never at an anchorage.
bool ends_voyage(const Scenario& scenario, std::size_t row, const Vessels& vessels);

}  // namespace searoom
