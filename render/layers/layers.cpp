#include "render/layers/layers.h"

#include <algorithm>
#include <array>

namespace searoom {
namespace {

constexpr std::array every_layer = {
    Layer{"depth", "d", "deep and shallow water", true, nullptr},
    Layer{"stranded", "h", "person-days stranded so far, by hexagons of 30 nm", false, draw_stranded},
    Layer{"night", "k", "where it is dark", true, draw_night},
    Layer{"graticule", "g", "latitude and longitude", true, draw_graticule},
    Layer{"zones", "z", "search-and-rescue regions, approximate", false, draw_zones},
    Layer{"current", "u", "currents, where they set", false, draw_current},
    Layer{"wind", "w", "wind, where it blows to", false, draw_wind},
    Layer{"waves", "v", "height of waves", false, draw_waves},
    Layer{"storms", "y", "tropical cyclones", true, draw_storms},
    Layer{"incidents", "i", "what was reported in that year, as it is located", false, draw_incidents},
    Layer{"places", "b", "names of places and countries", true, draw_places},
    Layer{"searches", "s", "searches: where a boat may be (50 and 90 %), and the way flown or sailed", true,
          draw_searches},
    Layer{"trails", "t", "where boats came from", true, draw_trails},
    Layer{"contacts", "c", "boats as a state believes them to be", true, draw_contacts},
    Layer{"units", "n", "ships, aircraft, fishers and merchants that act", true, draw_units},
    Layer{"boats", "a", "boats with people aboard", true, draw_boats},
    Layer{"selection", "", "what is looked at", true, draw_selection},
    Layer{"measure", "", "a distance and bearing", true, draw_measure},
    Layer{"furniture", "", "scale, north and where it comes from", true, draw_furniture},
};

}  // namespace

std::span<const Layer> layers() {
  return every_layer;
}

std::optional<std::size_t> layer_named(std::string_view name) {
  const auto found = std::ranges::find(every_layer, name, &Layer::name);
  if (found == every_layer.end()) return std::nullopt;
  return static_cast<std::size_t>(found - every_layer.begin());
}

bool shows(const View& view, std::string_view layer) {
  const auto at = layer_named(layer);
  return at && view.layers[*at];
}

}  // namespace searoom
