// When and where a pursuer of steady speed meets a target of steady course and speed.
#pragma once

#include <optional>

#include "sim/base/quantity.h"
#include "sim/geo/local_metres.h"

namespace searoom {

struct Velocity {
  double east_m_s = 0;
  double north_m_s = 0;
};

// Time on the straight course that meets the target soonest; none when the pursuer is too slow. `target` is
// the offset from the pursuer to the target. The smallest positive root of
// (V.V - s^2) t^2 + 2 (P.V) t + P.P = 0.
std::optional<Duration> time_to_intercept(Offset target, Velocity velocity, Speed pursuer);

// Time when the pursuer always steers at where the target is now; none unless it is the faster. Bouguer 1732,
// Mem. Acad. Sci. Paris; for a target that crosses at right angles: d s / (s^2 - v^2).
std::optional<Duration> time_of_pursuit(Offset target, Velocity velocity, Speed pursuer);

}  // namespace searoom
