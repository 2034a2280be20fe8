#include "sim/geo/places.h"

#include <set>

#include "sim/geo/geojson.h"

namespace searoom {

std::vector<Place> read_places(std::string_view geojson_text, const std::string& file_name) {
  const GeoFile file(geojson_text, file_name);
  std::set<std::string> seen;
  std::vector<Place> places;
  for (const GeoFeature& f : file.features()) {
    Place place{f.id(),
                f.text("name"),
                f.text("kind"),
                f.optional_text("iso"),
                f.point(),
                f.optional_text("confidence"),
                f.optional_text("source")};
    if (!seen.insert(place.id).second) f.fail("id '" + place.id + "' is used by an earlier feature");
    places.push_back(std::move(place));
  }
  return places;
}

}  // namespace searoom
