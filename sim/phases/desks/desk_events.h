// What a desk believes, as events tell it.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// About a contact of a state's desk, where it is believed to be. The boat's true name is in `vessel`, for the
// log alone.
Event desk_event(EventKind kind, const Scenario& scenario, std::size_t state, const Contact& contact,
                 const World& world);

}  // namespace searoom
