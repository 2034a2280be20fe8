#include "sim/science/cyclone.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace searoom {
namespace {

constexpr double inflow_rad = 20 * std::numbers::pi / 180;
constexpr Speed gale = Speed::knots(34);  // Beaufort 8

double speed_at(const Vortex& v, double radii) {
  if (radii <= 1) return v.max_wind.in_metres_per_second() * radii;
  return v.max_wind.in_metres_per_second() * std::pow(radii, -v.decay_exponent);
}

}  // namespace

std::array<double, 12> cyclones_per_month() {
  constexpr std::array counts = {6, 0, 1, 6, 16, 6, 1, 0, 4, 26, 24, 15};
  constexpr double years = 32;
  std::array<double, 12> rates{};
  std::transform(counts.begin(), counts.end(), rates.begin(), [](int n) { return n / years; });
  return rates;
}

VortexWind vortex_wind(const Vortex& vortex, double east_m, double north_m) {
  const double distance_m = std::hypot(east_m, north_m);
  const double radii = distance_m / vortex.radius_of_max_wind.in_metres();
  if (distance_m <= 0) return {};
  const double speed = speed_at(vortex, radii);
  const double out_east = east_m / distance_m, out_north = north_m / distance_m;
  const double around = speed * std::cos(inflow_rad), inward = speed * std::sin(inflow_rad);
  return {-around * out_north - inward * out_east, around * out_east - inward * out_north};
}

double vortex_share(const Vortex& vortex, double distance_m) {
  constexpr double half_at_radii = 9, fades_from_radii = 15, ends_at_radii = 20;
  const double radii = distance_m / vortex.radius_of_max_wind.in_metres();
  const double c = radii / half_at_radii;
  const double fade = std::clamp((ends_at_radii - radii) / (ends_at_radii - fades_from_radii), 0.0, 1.0);
  return fade * std::min(1.0, vortex.max_wind / gale) / (1 + c * c * c * c);
}

}  // namespace searoom
