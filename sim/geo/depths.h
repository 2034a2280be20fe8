// How deep the sea is, on a regular grid: for waves, which feel the bottom, and for pictures. Coarse relief
// does not make a coastline, and this is not for navigation.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/geo/position.h"

namespace searoom {

struct Depths {
  Position south_west;  // where the first value stands
  double lat_step_deg = 0;
  double lon_step_deg = 0;
  std::size_t rows = 0;
  std::size_t columns = 0;
  std::vector<float>
      relief_m;  // up is positive, the sea's floor negative; rows from the south, each eastwards

  // Positive downwards, as on a chart: 40 is 40 m of water, -40 a hill. Bilinear between the four values
  // around; nothing outside the grid.
  std::optional<double> depth_m(Position where) const;
};

// From a CSV matrix of relief in metres: longitudes in the first row, latitudes in the first column, from
// north to south or the other way. Throws ChartError.
Depths read_depths(std::string_view csv, const std::string& file_name);

}  // namespace searoom
