#include "sim/science/radar.h"

#include <algorithm>

#include "sim/science/horizon.h"

namespace searoom {
namespace {

// Middles of the published bands; a rough sea is sea state 4, 2 m of significant height (JRC radar manual).
struct Ranges {
  double calm_nm, rough_nm;
};
constexpr Ranges ranges[] = {{5.5, 2}, {30, 12.5}, {16, 8}};
constexpr double rough_m = 2;

}  // namespace

Distance radar_range(RadarKind radar, Distance antenna, Distance significant_height) {
  const Ranges& r = ranges[static_cast<int>(radar)];
  const double rough = std::clamp(significant_height.in_metres() / rough_m, 0.0, 1.0);
  const Distance clutter = Distance::nautical_miles(r.calm_nm + rough * (r.rough_nm - r.calm_nm));
  return std::min(clutter, radar_horizon(antenna, Distance::metres(3)));
}

}  // namespace searoom
