// People who pass from boats to units and from units ashore.
//
// For phases. Counts and ledger move together; who asks for more than room_on gets it, so the caller asks for
// that first.
#pragma once

#include <string_view>

#include "sim/phases/step.h"
#include "sim/world/world.h"

namespace searoom {

// People that a unit can still take.
std::uint32_t room_on(const Unit& unit);

// `who` leave the boat of a row for the unit: told as `rescued` or `evacuated`. Returns the event's number.
std::uint64_t take_aboard(const Step& step, EventKind kind, Unit& unit, std::size_t row,
                          const PeopleCounts& who);

// Everybody on the unit goes ashore at a place, in safety; told as `disembarked`.
void disembark(const Step& step, Unit& unit, PlaceIndex place);

// Everybody on the boat in tow goes ashore at a place, and the boat's voyage ends: `disembarked`, or
// `returned` where they came from.
void bring_boat_in(const Step& step, EventKind kind, const Unit& unit, std::size_t row, PlaceIndex place);

}  // namespace searoom
