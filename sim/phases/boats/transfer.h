// People pass from one boat to another at sea.
//
// For phases. `who` are aboard `from`, and both boats are at sea; the caller says what becomes of an empty
// one.
#pragma once

#include "sim/phases/step.h"
#include "sim/world/world.h"

namespace searoom {

// `told` is the event, but for whom and to which boat. Those who crowd to one side may turn an overloaded
// boat over as they board it.
void transfer(const Step& step, Event told, std::size_t from, std::size_t to, const PeopleCounts& who);

}  // namespace searoom
