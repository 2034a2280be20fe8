// How far a radar shows a wooden boat full of people, of some 3-10 square metres of radar cross-section
// (engine, people): ship radar 3-8 nautical miles in a calm and 1-3 from sea state 4 on; sea-search radar of
// aircraft 20-40 and 10-15; coastal radar 12-20 (general knowledge of small-boat radar, low confidence).
// Never beyond the radar horizon to 3 m above the water.
#pragma once

#include "sim/base/quantity.h"

namespace searoom {

enum class RadarKind { ship, airborne, coastal };

Distance radar_range(RadarKind radar, Distance antenna, Distance significant_height);

}  // namespace searoom
