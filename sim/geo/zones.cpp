#include "sim/geo/zones.h"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "sim/geo/geojson.h"
#include "sim/geo/polygon_cells.h"

namespace searoom {
namespace {

// The winner of an overlap is painted last.
std::vector<std::size_t> painting_order(const std::vector<Region>& regions) {
  std::vector<std::size_t> order(regions.size());
  std::iota(order.rbegin(), order.rend(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return regions[a].priority < regions[b].priority; });
  return order;
}

}  // namespace

std::vector<Region> read_regions(std::string_view geojson_text, const std::string& file_name) {
  const GeoFile file(geojson_text, file_name);
  std::vector<Region> regions;
  for (const GeoFeature& f : file.features()) {
    Region region{f.text("name"),
                  f.text("iso"),
                  f.whole_number("priority"),
                  {},
                  f.optional_text("confidence"),
                  f.optional_text("source"),
                  f.optional_text("id")};
    for (PolygonRings& rings : f.polygons()) {
      std::move(rings.begin(), rings.end(), std::back_inserter(region.rings));
    }
    regions.push_back(std::move(region));
  }
  return regions;
}

ZoneLabels::ZoneLabels(const CellGrid& grid, const std::vector<Region>& regions) : grid_(grid) {
  assert(regions.size() < 32768 && "a label fits 16 bits");
  if (regions.empty()) return;
  labels_.assign(grid.size(), -1);
  for (const std::size_t region : painting_order(regions)) {
    for (const CellRun& run : cells_inside(grid, regions[region].rings)) {
      std::fill_n(labels_.begin() + grid.cell_at(run.row, run.first_col), run.last_col - run.first_col + 1,
                  static_cast<std::int16_t>(region));
    }
  }
}

bool in_territorial_sea(const LandMask& mask, const CoastDistance& coast, Position p) {
  assert(coast.cap() >= territorial_sea_breadth && "the coast is known as far as the territorial sea");
  return coast.nearest_land_cell(p) >= 0 && !mask.is_land(p) && coast.distance(p) <= territorial_sea_breadth;
}

int territorial_sea_of(const LandMask& mask, const CoastDistance& coast, Position p) {
  return in_territorial_sea(mask, coast, p) ? mask.country_of(coast.nearest_land_cell(p)) : 0;
}

}  // namespace searoom
