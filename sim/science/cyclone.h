// Tropical cyclones of the Bay of Bengal: how often, and what wind.
#pragma once

#include <array>

#include "sim/base/quantity.h"
#include "sim/geo/position.h"

namespace searoom {

// Storms of 34 knots or more expected in each month, January first: counts of JTWC best tracks 1980-2011 with
// genesis in 78-100E of the Bay of Bengal, 105 in all, divided by 32 years.
std::array<double, 12> cyclones_per_month();

struct Vortex {
  Position centre;
  Speed max_wind;
  Distance radius_of_max_wind;
  double decay_exponent;
};

struct VortexWind {
  double east_m_s = 0;
  double north_m_s = 0;
};

// Wind at an offset from the centre, direction it blows TO: a modified Rankine vortex (Depperman 1947; Hughes
// 1952), V = Vmax (r / R) inside R and Vmax (R / r)^x outside, anticlockwise with 20 degrees of inflow
// (Zhang and Uhlhorn 2012, Mon. Wea. Rev. 140, 3587: mean inflow 22.6 degrees).
VortexWind vortex_wind(const Vortex& vortex, double east_m, double north_m);

// How far the vortex replaces the wind around it, from 1 at the centre to 0: 1 / (1 + c^4) with c = r / (9 R)
// (Carr and Elsberry 1997, Mon. Wea. Rev. 125, 3190, as used to blend vortices into analysed winds), fading
// to nothing between 15 and 20 R so that a storm has an edge. A storm that is not yet a gale, or no longer
// one, replaces by its strongest wind over that of a gale (assumption): it grows out of the wind and ends in
// it.
double vortex_share(const Vortex& vortex, double distance_m);

}  // namespace searoom
