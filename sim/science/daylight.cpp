#include "sim/science/daylight.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace searoom {
namespace {

constexpr double sunset_deg = -0.833;
constexpr double nautical_dusk_deg = -12;

}  // namespace

Sun sun_at(double days) {
  const double mean_longitude = (280.460 + 0.9856474 * days) * radians_per_degree;
  const double anomaly = (357.528 + 0.9856003 * days) * radians_per_degree;
  const double longitude =
      mean_longitude + (1.915 * std::sin(anomaly) + 0.020 * std::sin(2 * anomaly)) * radians_per_degree;
  const double obliquity = (23.439 - 0.0000004 * days) * radians_per_degree;
  const double right_ascension = std::atan2(std::cos(obliquity) * std::sin(longitude), std::cos(longitude));
  const double sidereal = (280.46061837 + 360.98564736629 * days) * radians_per_degree;  // Meeus (12.4)
  return {std::asin(std::sin(obliquity) * std::sin(longitude)),
          std::remainder(sidereal - right_ascension, 2 * std::numbers::pi)};
}

double sine_of_elevation(const Sun& sun, Position where) {
  const double lat = where.lat_deg * radians_per_degree;
  const double hour_angle = sun.greenwich_hour_angle_rad + where.lon_deg * radians_per_degree;
  return std::sin(lat) * std::sin(sun.declination_rad) +
         std::cos(lat) * std::cos(sun.declination_rad) * std::cos(hour_angle);
}

double elevation_deg(const Sun& sun, Position where) {
  return std::asin(std::clamp(sine_of_elevation(sun, where), -1.0, 1.0)) / radians_per_degree;
}

Light light_at(const Sun& sun, Position where) {
  const double sine = sine_of_elevation(sun, where);
  if (sine > std::sin(sunset_deg * radians_per_degree)) return Light::day;
  return sine > std::sin(nautical_dusk_deg * radians_per_degree) ? Light::twilight : Light::night;
}

double night_share(double lat_deg, double declination_rad) {
  const double lat = lat_deg * radians_per_degree;
  const double cosine =
      (std::sin(nautical_dusk_deg * radians_per_degree) - std::sin(lat) * std::sin(declination_rad)) /
      (std::cos(lat) * std::cos(declination_rad));
  return 1 - std::acos(std::clamp(cosine, -1.0, 1.0)) / std::numbers::pi;
}

bool is_dark(const Sun& sun, Position where) {
  if (night_share(where.lat_deg, sun.declination_rad) >= least_dark_share)
    return light_at(sun, where) == Light::night;
  const double hour_angle = sun.greenwich_hour_angle_rad + where.lon_deg * radians_per_degree;
  const double from_midnight = std::abs(std::remainder(hour_angle - std::numbers::pi, 2 * std::numbers::pi));
  return from_midnight <= least_dark_share * std::numbers::pi;
}

double dark_share(double lat_deg, double declination_rad) {
  return std::max(least_dark_share, night_share(lat_deg, declination_rad));
}

}  // namespace searoom
