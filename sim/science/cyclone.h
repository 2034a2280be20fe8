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
// (Zhang and Uhlhorn 2012, Mon. Wea. Rev. 140, 3587: mean inflow 22.6 degrees), fading to nothing between 6
// and 10 R so that a storm has an edge.
VortexWind vortex_wind(const Vortex& vortex, double east_m, double north_m);

}  // namespace searoom
