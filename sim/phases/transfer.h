// People pass from one boat to another at sea.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// `told` is the event, but for whom and to which boat.
void transfer(const Scenario& scenario, Event told, std::size_t from, std::size_t to, const PeopleCounts& who,
              World& world);

}  // namespace searoom
