// The land of a chart as polygons, read from GeoJSON. Every polygon has the properties `iso` (the country,
// ISO 3166 alpha-3) and may have a `name`; holes are lakes or other countries' land.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/geo/position.h"

namespace searoom {

struct LandPolygon {
  std::string country;
  std::string name;
  std::vector<std::vector<Position>> rings;  // closed, at least 4 points each: an outline, then its holes
};

struct Coast {
  std::vector<LandPolygon> land;
};

// Throws ChartError. A MultiPolygon becomes one LandPolygon for each part.
Coast read_coast(std::string_view geojson_text, const std::string& file_name);

}  // namespace searoom
