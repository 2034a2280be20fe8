// What phases share that bring people ashore or lose them.
//
// For phases. Those who land are aboard the row; afterwards they are in the ledger. The boat stays where it
// is: that it is gone as well, the caller says by its `ending`.
#pragma once

#include <string>

#include "sim/phases/step.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// The country whose search-and-rescue region this is; empty where there is none.
std::string region_at(const Scenario& scenario, Position where);

// People of a boat come ashore: at a place of the scenario, or on the nearest coast. `how` is one of
// ways_to_land. Returns the number of the event.
std::uint64_t land(const Step& step, std::size_t row, const PeopleCounts& who, const Cause& how,
                   PlaceIndex place = {});

}  // namespace searoom
