// How far apart two heights can be and still have nothing but water between them.
#pragma once

#include "sim/base/quantity.h"

namespace searoom {

// From an eye to the top of what it looks for, both heights above the sea and at least 0:
// 2.08 (sqrt h1 + sqrt h2) nautical miles, h in metres, with the refraction of nautical tables (IAMSAR
// Manual; the 1.17 sqrt of feet of Bowditch table 12 gives 2 % more).
Distance visual_horizon(Distance eye, Distance target);

// From a radar antenna in a standard atmosphere, which bends the beam more: 2.21 (sqrt h1 + sqrt h2)
// (Bowditch, The American Practical Navigator, radar horizon, 1.22 sqrt of feet).
Distance radar_horizon(Distance antenna, Distance target);

}  // namespace searoom
