// Whom a crew has met and left alone, so that it decides about each boat once.
//
// Kept by meet_fishers and meet_merchants; fish and sail_lanes drop what is over.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/ids.h"

namespace searoom {

struct PassedBy {
  ActorId crew;
  ActorId boat;
  Tick until = 0;  // its trip or passage is over
};

inline bool has_passed(const std::vector<PassedBy>& all, ActorId crew, ActorId boat) {
  return std::any_of(all.begin(), all.end(),
                     [&](const PassedBy& p) { return p.crew == crew && p.boat == boat; });
}

}  // namespace searoom
