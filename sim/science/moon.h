// How much of the moon is lit, and where it stands. Main terms of Meeus 1998, Astronomical Algorithms,
// chapters 47 and 48: phase angle good to about 0.3 degree, elevation to about 0.5 degree.
#pragma once

#include "sim/geo/position.h"

namespace searoom {

// 0 at new moon, 1 at full moon. `days` since J2000.0.
double moon_lit_share(double days);

// Elevation above the horizon, with the moon's parallax.
double moon_elevation_deg(double days, Position where);

}  // namespace searoom
