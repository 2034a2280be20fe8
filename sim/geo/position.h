// A place on the earth: geodetic latitude and longitude on WGS84, degrees, north and east positive.
#pragma once

namespace searoom {

struct Position {
  double lat_deg = 0;
  double lon_deg = 0;

  bool operator==(const Position&) const = default;
};

}  // namespace searoom
