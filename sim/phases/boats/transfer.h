// People pass from one boat to another at sea.
#pragma once

#include "sim/phases/step.h"
#include "sim/world/world.h"

namespace searoom {

// `told` is the event, but for whom and to which boat. Those who crowd to one side may turn an overloaded
// boat over as they board it.
void transfer(const Step& step, Event told, std::size_t from, std::size_t to, const PeopleCounts& who);

}  // namespace searoom
