#include "sim/science/radar.h"

#include <algorithm>
#include <cmath>

#include "sim/science/horizon.h"

namespace searoom {
namespace {

// Middles of the published bands; a rough sea is sea state 4, 2 m of significant height (JRC radar manual).
struct Ranges {
  double calm_nm, rough_nm;
};
constexpr Ranges ranges[] = {{5.5, 2}, {30, 12.5}, {16, 8}};
constexpr double sea_state_4_m = 2;

// What stands highest above the water: heads and a wheelhouse.
constexpr Distance target_height = Distance::metres(3);

}  // namespace

double cross_section_m2(Distance length, bool lies_low) {
  if (lies_low) return 1;
  const double ratio = length / usual_length;
  return usual_cross_section_m2 * ratio * ratio;
}

Distance radar_range(RadarKind radar, Distance antenna, Distance significant_height,
                     double cross_section_m2) {
  const Ranges& r = ranges[static_cast<int>(radar)];
  const double rough = std::clamp(significant_height.in_metres() / sea_state_4_m, 0.0, 1.0);
  const double larger = std::sqrt(std::sqrt(cross_section_m2 / usual_cross_section_m2));
  const Distance clutter = Distance::nautical_miles((r.calm_nm + rough * (r.rough_nm - r.calm_nm)) * larger);
  return std::min(clutter, radar_horizon(antenna, target_height));
}

}  // namespace searoom
