// Boats in tow.
//
// For phases. A unit has at most one boat in tow; before it takes another it lets go of the first. A boat is
// in one tow at a time: who comes second leaves it.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// Somebody else has the boat of a row in tow.
bool is_in_anothers_tow(const Unit& unit, std::size_t row, const Vessels& vessels);

// The unit has a boat in tow and brings its people in. It finishes that, whatever is decided meanwhile.
bool tows_to_safety(const Unit& unit);

// The unit takes the boat of a row, which is in nobody's tow, in its own: it goes where the unit goes.
void take_in_tow(Unit& unit, std::size_t row, World& world);

// A boat in tow of this unit, if there is one, is let go; without an event.
void let_go(const Unit& unit, World& world);

// Rate at which a tow parts in a sea: none up to 1.5 m of significant wave height, then 0.1 an hour for each
// metre above (assumption; that tows part and swamp above 1.5 m is general knowledge of towing).
Rate tow_parts(double wave_height_m);

}  // namespace searoom
