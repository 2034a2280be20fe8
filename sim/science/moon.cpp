#include "sim/science/moon.h"

#include <algorithm>
#include <cmath>

namespace searoom {
namespace {

// The fundamental arguments, degrees (Meeus 47.2 to 47.5, first order in time).
struct Arguments {
  double mean_longitude, elongation, sun_anomaly, moon_anomaly, latitude_argument;
};

Arguments arguments_at(double days) {
  const double t = days / 36525;
  return {218.3164477 + 481267.88123421 * t, 297.8501921 + 445267.1114034 * t,
          357.5291092 + 35999.0502909 * t, 134.9633964 + 477198.8675055 * t, 93.2720950 + 483202.0175233 * t};
}

double sine_deg(double degrees) {
  return std::sin(degrees * radians_per_degree);
}
double cosine_deg(double degrees) {
  return std::cos(degrees * radians_per_degree);
}

}  // namespace

double moon_lit_share(double days) {
  const Arguments a = arguments_at(days);
  // Phase angle, Meeus (48.4).
  const double phase = 180 - a.elongation - 6.289 * sine_deg(a.moon_anomaly) +
                       2.100 * sine_deg(a.sun_anomaly) - 1.274 * sine_deg(2 * a.elongation - a.moon_anomaly) -
                       0.658 * sine_deg(2 * a.elongation) - 0.214 * sine_deg(2 * a.moon_anomaly) -
                       0.110 * sine_deg(a.elongation);
  return (1 + cosine_deg(phase)) / 2;
}

double moon_elevation_deg(double days, Position where) {
  const Arguments a = arguments_at(days);
  const double longitude = a.mean_longitude + 6.289 * sine_deg(a.moon_anomaly) +
                           1.274 * sine_deg(2 * a.elongation - a.moon_anomaly) +
                           0.658 * sine_deg(2 * a.elongation) + 0.214 * sine_deg(2 * a.moon_anomaly) -
                           0.186 * sine_deg(a.sun_anomaly) - 0.114 * sine_deg(2 * a.latitude_argument);
  const double latitude = 5.128 * sine_deg(a.latitude_argument) +
                          0.281 * sine_deg(a.moon_anomaly + a.latitude_argument) +
                          0.278 * sine_deg(a.moon_anomaly - a.latitude_argument) +
                          0.173 * sine_deg(2 * a.elongation - a.latitude_argument);
  const double obliquity = 23.439;
  const double declination = std::asin(sine_deg(latitude) * cosine_deg(obliquity) +
                                       cosine_deg(latitude) * sine_deg(obliquity) * sine_deg(longitude));
  const double right_ascension = std::atan2(sine_deg(longitude) * cosine_deg(obliquity) -
                                                std::tan(latitude * radians_per_degree) * sine_deg(obliquity),
                                            cosine_deg(longitude));
  const double sidereal = (280.46061837 + 360.98564736629 * days + where.lon_deg) * radians_per_degree;
  const double hour_angle = sidereal - right_ascension;
  const double up = sine_deg(where.lat_deg) * std::sin(declination) +
                    cosine_deg(where.lat_deg) * std::cos(declination) * std::cos(hour_angle);
  const double geometric = std::asin(std::clamp(up, -1.0, 1.0));
  constexpr double horizontal_parallax = 0.9507 * radians_per_degree;
  return (geometric - horizontal_parallax * std::cos(geometric)) / radians_per_degree;
}

}  // namespace searoom
