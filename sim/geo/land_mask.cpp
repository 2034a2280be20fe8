#include "sim/geo/land_mask.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "sim/geo/cell_walk.h"
#include "sim/geo/chart_error.h"
#include "sim/geo/local_metres.h"
#include "sim/geo/open_sea.h"
#include "sim/geo/polygon_cells.h"

namespace searoom {
namespace {

constexpr double clearance_cells = 1e-6;  // 2 mm at one nautical mile: enough to beat rounding

std::uint8_t country_index(std::vector<std::string>& countries, const LandPolygon& land) {
  const auto found = std::find(countries.begin(), countries.end(), land.country);
  if (found == countries.end()) {
    if (countries.size() > 255) throw ChartError("a coast may have at most 255 countries");
    countries.push_back(land.country);
    return static_cast<std::uint8_t>(countries.size() - 1);
  }
  return static_cast<std::uint8_t>(found - countries.begin());
}

void paint_if_sea(std::uint8_t& cell, std::uint8_t country) {
  if (cell == 0) cell = country;
}

bool same_side_of(const CellGrid& grid, Position a, Position b) {
  const double x0 = grid.column_of(a.lon_deg), x1 = grid.column_of(b.lon_deg);
  const double y0 = grid.row_of_lat(a.lat_deg), y1 = grid.row_of_lat(b.lat_deg);
  return (x0 < 0 && x1 < 0) || (y0 < 0 && y1 < 0) || (x0 > grid.cols && x1 > grid.cols) ||
         (y0 > grid.rows && y1 > grid.rows);
}

void paint_edge(const CellGrid& grid, Position a, Position b, std::uint8_t country,
                std::vector<std::uint8_t>& cells) {
  if (same_side_of(grid, a, b)) return;
  walk_cells(grid, a, b, [&](int row, int col, double, double) {
    if (grid.has(row, col)) paint_if_sea(cells[grid.cell_at(row, col)], country);
    return true;
  });
}

Position along(Position from, Position to, double share) {
  return {from.lat_deg + share * (to.lat_deg - from.lat_deg),
          from.lon_deg + share * (to.lon_deg - from.lon_deg)};
}

}  // namespace

LandMask::LandMask(const CellGrid& grid) : LandMask(grid, std::vector<std::uint8_t>(grid.size(), 0), {""}) {}

// Interiors before edges: on a land border the centre of the cell decides whose it is.
LandMask::LandMask(const CellGrid& grid, const Coast& coast) : LandMask(grid) {
  for (const LandPolygon& land : coast.land) {
    const std::uint8_t country = country_index(countries_, land);
    for (const CellRun& run : cells_inside(grid_, land.rings)) {
      for (int col = run.first_col; col <= run.last_col; ++col) {
        paint_if_sea(country_[grid_.cell_at(run.row, col)], country);
      }
    }
  }
  for (const LandPolygon& land : coast.land) {
    const std::uint8_t country = country_index(countries_, land);
    for (const auto& ring : land.rings) {
      for (std::size_t i = 1; i < ring.size(); ++i)
        paint_edge(grid_, ring[i - 1], ring[i], country, country_);
    }
  }
  open_ = open_sea(grid_, country_);
}

LandMask::LandMask(const CellGrid& grid, std::vector<std::uint8_t> country_of_cell,
                   std::vector<std::string> countries)
    : grid_(grid),
      country_(std::move(country_of_cell)),
      countries_(std::move(countries)),
      open_(open_sea(grid_, country_)) {
  assert(country_.size() == static_cast<std::size_t>(grid.size()) && "one country for each cell");
}

std::optional<Position> LandMask::first_land_contact(Position from, Position to) const {
  assert(!is_land(from) && "a line that looks for the land begins at sea");
  if (const int cell = grid_.cell_of(from); cell >= 0 && cell == grid_.cell_of(to)) return std::nullopt;
  double contact = -1;
  walk_cells(grid_, from, to, [&](int row, int col, double enter, double) {
    if (!grid_.has(row, col) || country_[grid_.cell_at(row, col)] == 0) return true;
    contact = enter;
    return false;
  });
  if (contact < 0) return std::nullopt;
  const double length_cells =
      std::max(std::abs(to.lat_deg - from.lat_deg), std::abs(to.lon_deg - from.lon_deg)) / grid_.cell_deg;
  const double share = contact - clearance_cells / length_cells;
  const Position last = share > 0 ? along(from, to, share) : from;
  return is_land(last) ? from : last;
}

std::optional<int> nearest_open_sea(const LandMask& mask, Position p, Distance within) {
  const CellGrid& grid = mask.grid();
  const DegreeLength degree = degree_length(p.lat_deg);
  const auto reach = [](double cells, int most) {  // at a pole a degree of longitude has no length
    return static_cast<int>(std::min(cells, static_cast<double>(most))) + 2;
  };
  const int reach_rows = reach(within.in_metres() / (degree.lat_m * grid.cell_deg), grid.rows);
  const int reach_cols = reach(within.in_metres() / (degree.lon_m * grid.cell_deg) * 1.1, grid.cols);
  const int row = static_cast<int>(std::floor(grid.row_of_lat(p.lat_deg)));
  const int col = static_cast<int>(std::floor(grid.column_of(p.lon_deg)));
  std::optional<int> nearest;
  double nearest_m = within.in_metres();
  for (int r = std::max(0, row - reach_rows); r <= std::min(grid.rows - 1, row + reach_rows); ++r) {
    for (int c = std::max(0, col - reach_cols); c <= std::min(grid.cols - 1, col + reach_cols); ++c) {
      const int cell = grid.cell_at(r, c);
      if (!mask.is_open_sea(cell)) continue;
      const double d_m = metres_between(p, grid.centre(cell));
      if (d_m < nearest_m || (d_m == nearest_m && !nearest)) {
        nearest_m = d_m;
        nearest = cell;
      }
    }
  }
  return nearest;
}

}  // namespace searoom
