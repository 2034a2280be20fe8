#include "sim/geo/lanes.h"

#include <set>

#include "sim/geo/geojson.h"

namespace searoom {

std::vector<Lane> read_lanes(std::string_view geojson_text, const std::string& file_name) {
  const GeoFile file(geojson_text, file_name);
  std::set<std::string> seen;
  std::vector<Lane> lanes;
  for (const GeoFeature& f : file.features()) {
    Lane lane{f.id(), f.text("name"), f.line()};
    if (!seen.insert(lane.id).second) f.fail("id '" + lane.id + "' is used by an earlier feature");
    lanes.push_back(std::move(lane));
  }
  return lanes;
}

}  // namespace searoom
