// What units that search for a case have looked at, as the rescue centre reckons it.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/science/daylight.h"
#include "sim/world/world.h"

namespace searoom {

// How wide a searcher sweeps, for a boat that was seen so; 0 when it can see nothing.
Distance believed_sweep_width(const Ability& eyes, SeenAs target, Light light, Distance wave_height);

// Of this tick: along the tracks of all units that search, each particle of their case becomes likelier to
// have been found, if it were the boat.
void sweep_clouds(const Scenario& scenario, const SeaModel& sea, World& world);

// A unit's search is over and found nothing: particles that it would have seen lose their weight. Returns the
// probability that it would have found the boat.
double learn_from_failure(Cloud& cloud);

}  // namespace searoom
