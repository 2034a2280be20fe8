// What a unit does with the boat that it is by: a function an action, a file a function.
//
// Called by work_alongside, once a tick while the unit is within reach of the boat and has this order. The
// boat's row is at sea. Each goes as far as it comes in a tick and ends itself: then the unit is released, or
// on its way with people, and `unit.action` is no longer the order.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// Whether an action takes the boat, or all who are aboard, somewhere else: one unit can do that at a time.
bool moves_the_boat(Action action);

// Keeps by it.
void shadow(const Step& step, Unit& unit, std::size_t row);

// Water and food, and no more.
void supply(const Step& step, Unit& unit, std::size_t row);

// Supplied and mended: a boat that runs is sent on, one that does not is towed out, to the end of the tow.
void help_on(const Step& step, Unit& unit, std::size_t row);

// Supplied, and the sick taken off as far as there is room.
void take_off_the_sick(const Step& step, Unit& unit, std::size_t row);

// Out of the state's waters in tow, and let go there, or where the unit must turn home.
void tow_out(const Step& step, Unit& unit, std::size_t row);

// Under its own power where it has any and leaves in time, else in tow.
void escort_out(const Step& step, Unit& unit, std::size_t row);

// In tow to the coast from which it came, as far as the unit's stores last.
void take_back(const Step& step, Unit& unit, std::size_t row);

// A whole boat with more people than there is room for is towed in, where that is not too far; else people
// are taken aboard. Who finds no room is left with stores.
void rescue(const Step& step, Unit& unit, std::size_t row);

}  // namespace searoom
