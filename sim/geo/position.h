// A place on the earth: geodetic latitude and longitude on WGS84, degrees, north and east positive.
#pragma once

#include <numbers>

namespace searoom {

struct Position {
  double lat_deg = 0;
  double lon_deg = 0;

  bool operator==(const Position&) const = default;
};

inline constexpr double radians_per_degree = std::numbers::pi / 180;

}  // namespace searoom
