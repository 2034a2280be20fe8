// Named points of a chart: beaches, ports, bases, airfields, rescue centres, fishing grounds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/base/index.h"
#include "sim/geo/position.h"

namespace searoom {

struct Place {
  std::string id;  // kebab-case, unique in its file
  std::string name;
  std::string kind;     // port, embarkation, airfield, ...
  std::string country;  // ISO 3166 alpha-3, empty when the place has none
  Position at;
  std::string confidence;
  std::string source;
};

using PlaceIndex = Index<Place>;  // into Scenario::places

// From GeoJSON points with the properties id, name, kind and, where known, iso, confidence, source. Throws
// ChartError; an id that occurs twice is an error.
std::vector<Place> read_places(std::string_view geojson_text, const std::string& file_name);

}  // namespace searoom
