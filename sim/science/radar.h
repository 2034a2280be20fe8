// How far a radar shows a small boat.
//
// Of a wooden boat of 15-20 m full of people, some 3-10 square metres of radar cross-section (engine,
// people): ship radar 3-8 nautical miles in a calm and 1-3 from sea state 4 on, sea-search radar of aircraft
// 20-40 and 10-15, coastal radar 12-20 (general knowledge of small-boat radar, low confidence). Other targets
// by the radar equation, range as the fourth root of the cross-section (Skolnik, Introduction to Radar
// Systems, chapter 1). Never beyond the radar horizon.
#pragma once

#include "sim/base/quantity.h"

namespace searoom {

enum class RadarKind { ship, airborne, coastal };

inline constexpr double usual_cross_section_m2 = 5.5;             // geometric mean of 3 and 10
inline constexpr Distance usual_length = Distance::metres(17.5);  // of the boat that has it

// Of a wooden hull of a length, as the square of it; awash or keel up it shows no more than an inflatable or
// a person, 1 square metre.
double cross_section_m2(Distance length, bool lies_low);

// Between a calm and sea state 4 (2 m of significant height) by straight line.
Distance radar_range(RadarKind radar, Distance antenna, Distance significant_height,
                     double cross_section_m2 = usual_cross_section_m2);

}  // namespace searoom
