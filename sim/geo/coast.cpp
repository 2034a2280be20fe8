#include "sim/geo/coast.h"

#include "sim/geo/geojson.h"

namespace searoom {

Coast read_coast(std::string_view geojson_text, const std::string& file_name) {
  const GeoFile file(geojson_text, file_name);
  Coast coast;
  for (const GeoFeature& feature : file.features()) {
    for (PolygonRings& rings : feature.polygons()) {
      coast.land.push_back({feature.text("iso"), feature.optional_text("name"), std::move(rings)});
    }
  }
  return coast;
}

}  // namespace searoom
