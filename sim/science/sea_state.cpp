#include "sim/science/sea_state.h"

#include <array>
#include <limits>
#include <numbers>

namespace searoom {
namespace {

// First whole knot of forces 1 to 12.
constexpr std::array first_knot{1, 4, 7, 11, 17, 22, 28, 34, 41, 48, 56, 64};

// Greatest height, m, of states 0 to 8.
constexpr std::array greatest_height_m{0.0, 0.1, 0.5, 1.25, 2.5, 4.0, 6.0, 9.0, 14.0};

}  // namespace

Distance fully_developed_height(Speed wind) {
  const double u = wind.in_metres_per_second();
  return Distance::metres(0.0246 * u * u);
}

Speed adjusted_wind(Speed wind) {
  return Speed::metres_per_second(0.71 * std::pow(wind.in_metres_per_second(), 1.23));
}

Waves fetch_limited_waves(Speed wind, Distance fetch) {
  const double adjusted = adjusted_wind(wind).in_metres_per_second();
  if (adjusted <= 0) return {};
  const double fetch_m = fetch.in_metres();
  const double fetch_number = gravity_m_s2 * fetch_m / (adjusted * adjusted);
  const double cube_root = std::cbrt(fetch_number);
  const double seconds = adjusted / gravity_m_s2;
  constexpr Distance any = Distance::metres(std::numeric_limits<double>::infinity());
  return {wind_sea_height(wind.in_metres_per_second(), std::sqrt(fetch_m / gravity_m_s2), any),
          Duration::seconds(seconds * std::min(0.2857 * cube_root, 8.134)),
          Duration::seconds(seconds * std::min(68.8 * cube_root * cube_root, 7.15e4))};
}

Distance wind_sea_over_depth(Speed adjusted_wind, Distance fetch, Distance depth) {
  const double adjusted = adjusted_wind.in_metres_per_second();
  if (adjusted <= 0 || depth <= Distance()) return {};
  const double unit_m = adjusted * adjusted / gravity_m_s2;
  const double number = gravity_m_s2 * depth.in_metres() / (adjusted * adjusted);
  const double shallow = std::tanh(0.530 * std::sqrt(number) * std::sqrt(std::sqrt(number)));
  return Distance::metres(unit_m * 0.283 * shallow *
                          std::tanh(0.00565 * std::sqrt(fetch.in_metres() / unit_m) / shallow));
}

Distance most_wind_sea_over_depth(Speed wind, Distance depth) {
  constexpr Distance any = Distance::metres(std::numeric_limits<double>::infinity());
  return wind_sea_over_depth(adjusted_wind(wind), any, depth);
}

Distance breaking_height(Distance depth) {
  return depth * (0.42 * std::numbers::sqrt2);
}

Distance grown_height(Distance height, Speed wind, Duration blows) {
  const Distance full = fully_developed_height(wind);
  if (height >= full) return full;
  const double adjusted = adjusted_wind(wind).in_metres_per_second();
  const double unit_m = 1.6e-3 * adjusted * adjusted / gravity_m_s2, unit_s = 68.8 * adjusted / gravity_m_s2;
  const double found = height.in_metres() / unit_m;
  const double age = found * std::cbrt(found) + blows.in_seconds() / unit_s;  // found to the power 4/3
  const double root = std::sqrt(age);
  return std::min(full, Distance::metres(unit_m * root * std::sqrt(root)));
}

Distance sea_under_another_wind(Distance height, Speed then, Speed now) {
  return height * (adjusted_wind(now) / adjusted_wind(then));
}

Distance combined_height(Distance wind_sea, Distance swell) {
  const double wind_sea_m = wind_sea.in_metres(), swell_m = swell.in_metres();
  return Distance::metres(std::sqrt(wind_sea_m * wind_sea_m + swell_m * swell_m));
}

int beaufort(Speed wind) {
  const double whole_knots = std::floor(wind.in_knots() + 0.5);
  return static_cast<int>(std::ranges::upper_bound(first_knot, whole_knots) - first_knot.begin());
}

int sea_state(Distance significant_height) {
  const auto greatest = std::ranges::lower_bound(greatest_height_m, significant_height.in_metres());
  return static_cast<int>(greatest - greatest_height_m.begin());
}

}  // namespace searoom
