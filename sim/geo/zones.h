// Who answers for which water: search-and-rescue regions drawn as polygons, and the territorial sea by
// distance from the coast.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/cell_grid.h"
#include "sim/geo/coast_distance.h"
#include "sim/geo/land_mask.h"

namespace searoom {

struct Region {
  std::string name;
  std::string country;  // ISO 3166 alpha-3
  int priority = 0;     // where regions overlap the higher one answers
  std::vector<std::vector<Position>> rings;
  std::string confidence;
  std::string source;
  std::string id;  // may be empty
};

// From GeoJSON polygons with the properties name, iso, priority and, where known, id, confidence, source. The
// rings of a MultiPolygon are taken together. Throws ChartError.
std::vector<Region> read_regions(std::string_view geojson_text, const std::string& file_name);

// Regions as labels on the cells of a chart.
class ZoneLabels {
 public:
  ZoneLabels(const CellGrid& grid, const std::vector<Region>& regions);

  // The region of the cell that holds a position, as an index into the regions; -1 where there is none and
  // outside the grid. On equal priority the first in the file wins.
  int region_of(Position p) const {
    const int cell = grid_.cell_of(p);
    return cell < 0 || labels_.empty() ? -1 : labels_[cell];
  }

 private:
  CellGrid grid_;
  std::vector<std::int16_t> labels_;  // empty when there are no regions
};

inline constexpr Distance territorial_sea_breadth = Distance::nautical_miles(12);  // UNCLOS article 3

// Within 12 nm of the coast, and at sea. The coast itself stands for the baseline.
bool in_territorial_sea(const LandMask& mask, const CoastDistance& coast, Position p);

// The country whose coast is nearest, as an index into mask.countries(); 0 outside any territorial sea.
int territorial_sea_of(const LandMask& mask, const CoastDistance& coast, Position p);

}  // namespace searoom
