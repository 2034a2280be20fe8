// Exact steps of a fluctuation that forgets itself: an Ornstein-Uhlenbeck process with mean 0 and stationary
// standard deviation 1,
//
//     x(t + dt) = ou_decay(dt, tau) x(t) + ou_kick(dt, tau) z,   z a fresh standard normal.
//
// Scale it by a spread and add a mean. The law is the same whatever the steps, because the update is exact
// (Gillespie 1996, Physical Review E 54, 2084). dt at least 0, tau above 0.
#pragma once

#include <cmath>

#include "sim/base/quantity.h"

namespace searoom {

// The correlation of the fluctuation with itself dt later: exp(-dt / tau).
inline double ou_decay(Duration dt, Duration tau) {
  return std::exp(-(dt / tau));
}

// Standard deviation of what is new after dt: sqrt(1 - decay^2), accurate for small steps too.
inline double ou_kick(Duration dt, Duration tau) {
  return std::sqrt(-std::expm1(-2 * (dt / tau)));
}

}  // namespace searoom
