#include "sim/science/horizon.h"

#include <cmath>

namespace searoom {
namespace {

Distance horizon(double miles_per_root_metre, Distance a, Distance b) {
  return Distance::nautical_miles(miles_per_root_metre *
                                  (std::sqrt(a.in_metres()) + std::sqrt(b.in_metres())));
}

}  // namespace

Distance visual_horizon(Distance eye, Distance target) {
  return horizon(2.08, eye, target);
}

Distance radar_horizon(Distance antenna, Distance target) {
  return horizon(2.21, antenna, target);
}

}  // namespace searoom
