// A rectangle of latitude and longitude, degrees. Its south and west edges belong to it, its north and east
// edges do not, as with the cells of a grid.
#pragma once

#include "sim/geo/position.h"

namespace searoom {

struct Box {
  double west_deg = 0;
  double south_deg = 0;
  double east_deg = 0;
  double north_deg = 0;

  constexpr bool contains(Position p) const {
    return p.lon_deg >= west_deg && p.lon_deg < east_deg && p.lat_deg >= south_deg && p.lat_deg < north_deg;
  }
  bool operator==(const Box&) const = default;
};

}  // namespace searoom
