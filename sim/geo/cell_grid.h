// A box cut into cells of equal degrees. Row 0 is the southernmost row, column 0 the westernmost column; a
// cell is the number row * cols + col. The last row and column may reach past the box when its sides are no
// multiple of the cell.
#pragma once

#include <cmath>

#include "sim/geo/box.h"
#include "sim/geo/position.h"

namespace searoom {

struct CellGrid {
  Box box;
  double cell_deg = 1;
  int rows = 0;
  int cols = 0;

  static CellGrid over(Box box, double cell_deg) {
    const auto count = [cell_deg](double span_deg) {
      return static_cast<int>(std::ceil(span_deg / cell_deg - 1e-6));
    };
    return {box, cell_deg, count(box.north_deg - box.south_deg), count(box.east_deg - box.west_deg)};
  }

  int size() const { return rows * cols; }
  int row_of(int cell) const { return cell / cols; }
  int col_of(int cell) const { return cell % cols; }
  int cell_at(int row, int col) const { return row * cols + col; }
  bool has(int row, int col) const { return row >= 0 && row < rows && col >= 0 && col < cols; }

  // Grid coordinates: cells east of the west edge and north of the south edge, with fractions.
  double column_of(double lon_deg) const { return (lon_deg - box.west_deg) / cell_deg; }
  double row_of_lat(double lat_deg) const { return (lat_deg - box.south_deg) / cell_deg; }

  // The cell that holds a position, or -1 outside the grid.
  int cell_of(Position p) const {
    const double x = column_of(p.lon_deg);
    const double y = row_of_lat(p.lat_deg);
    if (!(x >= 0 && y >= 0 && x < cols && y < rows)) return -1;
    return cell_at(static_cast<int>(y), static_cast<int>(x));
  }

  double row_centre_lat(int row) const { return box.south_deg + (row + 0.5) * cell_deg; }
  double col_centre_lon(int col) const { return box.west_deg + (col + 0.5) * cell_deg; }
  Position centre(int cell) const { return {row_centre_lat(row_of(cell)), col_centre_lon(col_of(cell))}; }

  bool operator==(const CellGrid&) const = default;
};

}  // namespace searoom
