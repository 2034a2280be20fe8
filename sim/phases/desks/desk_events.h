// What a desk believes, as events tell it.
//
// For phases that act for a desk. Changes nothing: the caller adds to the event and reports it.
#pragma once

#include "sim/phases/step.h"
#include "sim/world/world.h"

namespace searoom {

// About a contact of a state's desk, where it is believed to be. The boat's true name is in `vessel`, for the
// log alone.
Event desk_event(const Step& step, EventKind kind, StateIndex state, const Contact& contact);

}  // namespace searoom
