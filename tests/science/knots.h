// A velocity in knots, east and north.
#pragma once

#include "sim/science/intercept.h"

namespace searoom::test {

inline Velocity knots(double east, double north) {
  return {Speed::knots(east).in_metres_per_second(), Speed::knots(north).in_metres_per_second()};
}

}  // namespace searoom::test
