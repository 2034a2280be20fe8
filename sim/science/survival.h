// How long people live in warm water.
#pragma once

#include <cmath>

namespace searoom {

// Deaths per person and hour of those still alive after a time in water of 28-30 degrees: a weak swimmer
// without a float has a median of 1.5 hours, one with a float of 24 hours.
inline double in_water_hazard_per_hour(double hours_in_water, double share_with_float) {
  constexpr double without = 0.462, with = 0.0289;  // ln 2 / 1.5 and ln 2 / 24
  const double a = (1 - share_with_float) * std::exp(-without * hours_in_water);
  const double b = share_with_float * std::exp(-with * hours_in_water);
  return a + b > 0 ? (a * without + b * with) / (a + b) : with;
}

}  // namespace searoom
