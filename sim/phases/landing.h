// What phases share that bring people ashore or lose them.
#pragma once

#include <string>
#include <string_view>

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// The country whose search-and-rescue region this is; empty where there is none.
std::string region_at(const Scenario& scenario, Position where);

// People of a boat come ashore where it is: at its destination when it arrived, else on the nearest coast.
// `how` in words: "arrived", "swam ashore".
void land(const Scenario& scenario, std::size_t row, const PeopleCounts& who, std::string_view how,
          World& world);

}  // namespace searoom
