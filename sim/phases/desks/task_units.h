// Units for what a desk has decided about a contact.
//
// For run_desks, after the desk has decided about the contact.
#pragma once

#include "sim/phases/step.h"
#include "sim/world/world.h"

namespace searoom {

// Whether an action is done by a unit at the boat.
bool needs_unit(Action action);

// Orders the units that have the contact in sight, and where the order is to go out sends the nearest free
// one. The contact is one of this state's.
void task_units(const Step& step, StateIndex state, Contact& contact, bool goes_out);

}  // namespace searoom
