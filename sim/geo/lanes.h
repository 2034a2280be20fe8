// Shipping lanes as way-points in sailing order; a lane may be sailed either way.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/geo/position.h"

namespace searoom {

struct Lane {
  std::string id;  // kebab-case, unique in its file
  std::string name;
  std::vector<Position> points;  // at least 2
};

// From GeoJSON lines with the properties id and name. Throws ChartError; an id that occurs twice is an error.
std::vector<Lane> read_lanes(std::string_view geojson_text, const std::string& file_name);

}  // namespace searoom
