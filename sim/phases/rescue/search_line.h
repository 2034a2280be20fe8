// How a state looks for boats today: together with others in a pool, by its own practice, or because it
// undertook to.
//
// Changes nothing; the line lives as long as the scenario.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// Null when the state looks for nobody.
const SearchLine* search_line(const Scenario& scenario, const World& world, StateIndex state);

// Whether two states search with their units together.
bool share_a_pool(const World& world, StateIndex one, StateIndex other);

}  // namespace searoom
