// Orders that units get, whoever gives them: desks for contacts, rescue centres for searches.
//
// For phases. Orders change the unit, and release lets go of the boat in its tow; what is told of them is the
// caller's.
#pragma once

#include "sim/phases/step.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// What is said of it; null for those who only help with one boat.
const UnitSpec* spec_of(const Scenario& scenario, const Unit& unit);

// In port and rested, or on patrol with nothing to do; there at this time. Whether it can leave for the sea
// is another question.
bool is_free(const Scenario& scenario, const Unit& unit, const World& world);

// In port, while the sea off its harbour is too high for it.
bool is_kept_in(const Step& step, const Unit& unit);

// Where it leaves its home for the sea.
Position leaves_from(const Scenario& scenario, const Unit& unit);

// How long until it is at a place, as the crow flies: getting ready, and the way at top speed.
Duration time_to_reach(const Unit& unit, Position where, const Scenario& scenario, const World& world);

// Of the endurance so many times the way home is kept for it (assumption).
inline constexpr double home_reserve = 1.15;

// Whether its stores are used but for the way home. It is at sea.
bool must_turn_home(const Step& step, const Unit& unit);

// Whether it gets there, stays for a while and comes home on its stores.
bool reaches(const Unit& unit, Position where, const Scenario& scenario);

// It leaves port, as soon as it is ready, or its patrol; with way-points ahead of it.
void send(const Step& step, Unit& unit, Task task, std::vector<Position> plan);

// It makes for its home port.
void send_home(const Step& step, Unit& unit);

// It works for another state's desk from now on, or (none) for its own again: what it has in sight it reports
// anew.
void lend(Unit& unit, StateIndex to);

// What it was doing is over: it goes on with its patrol, or home.
void release(const Step& step, Unit& unit);

}  // namespace searoom
