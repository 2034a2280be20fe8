// Fleets that all do one thing, on the sea of 2015 with nobody else on it: what a boat costs by what it does.
// They lie over a degree or two of the Andaman Sea, a dozen people of six groups aboard each.
#pragma once

#include <cstdint>
#include <string>

#include "sim/run/simulation.h"

namespace searoom {

enum class Fleet {
  under_way,    // to Langkawi, each by a route that it found itself
  waiting,      // off Langkawi until it is dark
  adrift,       // engines dead, hulls whole
  in_distress,  // awash, people on the hulls
};

std::string name_of(Fleet fleet);

Setting setting_of(Fleet fleet, std::int64_t boats);

// A few hours by daylight from when each boat does what its fleet does.
World fleet_at_sea(Fleet fleet, const Setting& setting);
constexpr int fleet_steps = 36;

// What a boat takes in the columns of boats; routes and events are not counted.
double bytes_a_boat(const World& world);

}  // namespace searoom
