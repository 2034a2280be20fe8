// A map, as each of its readers takes it: coast, places, lanes, regions and incidents. What is read becomes a
// chart.
#include <string>

#include "sim/base/json_depth.h"
#include "sim/geo/chart_error.h"
#include "sim/geo/coast.h"
#include "sim/geo/coast_distance.h"
#include "sim/geo/geojson.h"
#include "sim/geo/incidents.h"
#include "sim/geo/land_mask.h"
#include "sim/geo/lanes.h"
#include "sim/geo/places.h"
#include "sim/geo/zones.h"
#include "tests/fuzz/refusal.h"
#include "tests/fuzz/targets.h"

namespace searoom::fuzz {
namespace {

const std::string map_name = "map.geojson";

template <class Read>
bool is_read_as_map(const Read& read) {
  try {
    read();
    return true;
  } catch (const ChartError& e) {
    want_clear(e.what(), map_name + ": ");
    return false;
  }
}

}  // namespace

bool read_geojson(std::string_view input) {
  foreign_coordinates(input);
  if (nested_too_deep(input)) return false;  // refused before a reader has it: data_files.cpp
  const CellGrid grid = CellGrid::over({90, 0, 100, 10}, 0.5);
  bool any = is_read_as_map([&] {
    const LandMask mask(grid, read_coast(input, map_name));
    const CoastDistance coast(mask, Distance::nautical_miles(30));
    for (int cell = 0; cell < grid.size(); cell += 7) coast.distance(grid.centre(cell));
  });
  any |= is_read_as_map([&] {
    const ZoneLabels zones(grid, read_regions(input, map_name));
    for (int cell = 0; cell < grid.size(); cell += 7) zones.region_of(grid.centre(cell));
  });
  any |= is_read_as_map([&] { read_places(input, map_name); });
  any |= is_read_as_map([&] { read_lanes(input, map_name); });
  any |= is_read_as_map([&] { read_incidents(input, map_name); });
  return any;
}

}  // namespace searoom::fuzz
