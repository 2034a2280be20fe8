// Fishers at work: where each boat of a fleet is follows from its trip, so that nothing has to move it.
#pragma once

#include <optional>
#include <vector>

#include "sim/base/ids.h"
#include "sim/scenario/fisher_spec.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// From the village straight to a spot on the ground, there until it is time, and back.
struct FishingTrip {
  Tick leaves = 0, back = 0;
  Position spot;
  std::uint64_t number = 0;  // of this boat's trips
  ActorId met;               // the last boat in need about which its crew has decided; 0: none
};

// Where the boat is, in seconds since the start; nothing while it is ashore.
std::optional<Position> position_of(const FishingTrip& trip, const FisherFleet& fleet,
                                    const Scenario& scenario, double at_s);

ActorId fisher(const FisherFleet& fleet, std::size_t boat);

}  // namespace searoom
