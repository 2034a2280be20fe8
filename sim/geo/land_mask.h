// Land and sea as cells. A cell is land when an edge of a polygon touches it or its centre lies inside one,
// so an island much smaller than a cell is still there to be landed on. Outside the grid everything is sea.
//
// Edges on the border of the coast file's own box are no coast; keep the chart's box inside that of the
// file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/cell_grid.h"
#include "sim/geo/coast.h"

namespace searoom {

class LandMask {
 public:
  explicit LandMask(const CellGrid& grid);  // all sea
  LandMask(const CellGrid& grid, const Coast& coast);

  // From cells and names kept by an earlier run. The cells fit the grid and index the names.
  LandMask(const CellGrid& grid, std::vector<std::uint8_t> country_of_cell,
           std::vector<std::string> countries);

  const CellGrid& grid() const { return grid_; }
  bool all_sea() const { return countries_.size() == 1; }

  bool is_land_cell(int cell) const { return country_[cell] != 0; }
  bool is_land(Position p) const {
    const int cell = grid_.cell_of(p);
    return cell >= 0 && is_land_cell(cell);
  }

  // The country whose land a cell is, as an index into countries(); 0, the empty name, is the sea.
  int country_of(int cell) const { return country_[cell]; }
  const std::vector<std::string>& countries() const { return countries_; }

  // Whether a cell belongs to the largest connected sea, where every cell can be sailed to from every other.
  // False for lakes, lagoons closed by the raster, and land.
  bool is_open_sea(int cell) const { return open_[cell] != 0; }

  // Where a straight line in latitude and longitude from a sea position meets the land: the last sea
  // position before the first land cell, a few millimetres off it. Nothing when the line stays at sea.
  std::optional<Position> first_land_contact(Position from, Position to) const;

  const std::vector<std::uint8_t>& country_of_cells() const { return country_; }

 private:
  CellGrid grid_;
  std::vector<std::uint8_t> country_;
  std::vector<std::string> countries_;
  std::vector<std::uint8_t> open_;
};

// The cell of the open sea whose centre is nearest to a position, which may be on land (a beach, a river
// port). Nothing when there is none within the distance; the first cell in cell order on a tie.
std::optional<int> nearest_open_sea(const LandMask& mask, Position p, Distance within);

}  // namespace searoom
