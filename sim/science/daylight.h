// Where the sun stands. Low-precision formulas of the Astronomical Almanac (page C5; Meeus 1998,
// Astronomical Algorithms, chapter 25): good to 0.01 degree between 1950 and 2050.
#pragma once

#include <cstdint>

#include "sim/geo/position.h"

namespace searoom {

enum class Light : std::uint8_t { day, twilight, night };

struct Sun {
  double declination_rad = 0;
  double greenwich_hour_angle_rad = 0;
};

// `days` since J2000.0 (2000-01-01T12:00 UTC).
Sun sun_at(double days);

// Sine of the geometric elevation above the horizon.
double sine_of_elevation(const Sun& sun, Position where);
double elevation_deg(const Sun& sun, Position where);

// Day while the upper limb shows (-0.833 degrees, refraction included), night when the sun is more than 12
// degrees down and the horizon is gone (nautical twilight).
Light light_at(const Sun& sun, Position where);

// Share of the day for which light_at says night, at a latitude and solar declination.
double night_share(double lat_deg, double declination_rad);

// What people mean by night who wait for it: it is night; and where there is no more than an hour and twelve
// minutes of that, or none in high summer, as much about midnight, when it is darkest.
inline constexpr double least_dark_share = 0.05;  // of a day
bool is_dark(const Sun& sun, Position where);
double dark_share(double lat_deg, double declination_rad);

}  // namespace searoom
