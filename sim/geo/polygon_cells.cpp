#include "sim/geo/polygon_cells.h"

#include <algorithm>
#include <cmath>

namespace searoom {
namespace {

// Where an edge crosses the centre line of a row, in grid coordinates.
struct Crossing {
  int row;
  double x;
  auto operator<=>(const Crossing&) const = default;
};

// The first whole number whose centre (number + 1/2) is at or past a coordinate.
int first_centre_from(double coordinate, int limit) {
  return static_cast<int>(std::clamp(std::ceil(coordinate - 0.5), 0.0, static_cast<double>(limit)));
}

void add_crossings(const CellGrid& grid, Position a, Position b, std::vector<Crossing>& crossings) {
  if (a.lat_deg > b.lat_deg) std::swap(a, b);
  const double y0 = grid.row_of_lat(a.lat_deg);
  const double y1 = grid.row_of_lat(b.lat_deg);
  const double x0 = grid.column_of(a.lon_deg);
  const double slope = (grid.column_of(b.lon_deg) - x0) / (y1 - y0);
  const int end = first_centre_from(y1, grid.rows);
  for (int row = first_centre_from(y0, grid.rows); row < end; ++row) {
    crossings.push_back({row, x0 + (row + 0.5 - y0) * slope});
  }
}

}  // namespace

std::vector<CellRun> cells_inside(const CellGrid& grid, const std::vector<std::vector<Position>>& rings) {
  std::vector<Crossing> crossings;
  for (const auto& ring : rings) {
    for (std::size_t i = 1; i < ring.size(); ++i) add_crossings(grid, ring[i - 1], ring[i], crossings);
  }
  std::sort(crossings.begin(), crossings.end());
  std::vector<CellRun> runs;
  for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
    const int first = first_centre_from(crossings[i].x, grid.cols);
    const int last = first_centre_from(crossings[i + 1].x, grid.cols) - 1;
    if (first <= last) runs.push_back({crossings[i].row, first, last});
  }
  return runs;
}

}  // namespace searoom
