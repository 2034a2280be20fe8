// What a meeting with a warship does to a boat.
//
// For phases; the boat is at sea. Told and done at once.
#pragma once

#include <string>

#include "sim/phases/step.h"

namespace searoom {

struct WarshipMeeting {
  std::string country;  // whose warship, ISO 3166-1 alpha-3
  std::uint64_t because = 0;
  Duration warned_for = Duration::hours(24);  // how long the boat minds it
};

// The boat is ordered off: it is told, and warned for a time. Masters who heed it stand off (heed_warships).
void meet_warship(const Step& step, std::size_t row, const WarshipMeeting& meeting);

}  // namespace searoom
