// People taken aboard units, on their way to a place of safety.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// The place to which the unit brings people or a boat: where it is bound already, else its state's port of
// disembarkation, else its home. The unit has one of these.
PlaceIndex port_of(const Scenario& scenario, const Unit& unit);

// Sets where it is bound by an arrangement between states, where its own state has one.
void choose_port(const Step& step, Unit& unit);

// So many of those aboard the boat, whoever they are, come aboard: `rescued` or `evacuated`. There is room
// for them.
void take_some_aboard(const Step& step, EventKind kind, Unit& unit, std::size_t row, std::uint32_t people);

// The boat was helped and stays where it is. The unit is free, or leaves with the people it has taken aboard.
void leave_helped_boat(const Step& step, Unit& unit);

// Leaves the boat for a port, or to ask for one; without people aboard it is free.
void leave_with_people(const Step& step, Unit& unit);

// Called once a tick while it is on its way with people: they disembark when it is there, and it is free.
void arrive_with_people(const Step& step, Unit& unit);

}  // namespace searoom
