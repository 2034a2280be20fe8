// The cells that a straight line in latitude and longitude passes through, in order (Amanatides and Woo
// 1987, A fast voxel traversal algorithm for ray tracing).
//
// A line that passes a corner closer than `corner_tolerance_cells` touches all four cells around it: the two
// beside it are visited with a stretch of no length. So "no land visited" stays true under rounding, and a
// route cannot slip between two land cells that meet at a corner.
#pragma once

#include <cmath>
#include <cstdlib>
#include <limits>

#include "sim/geo/cell_grid.h"

namespace searoom {

inline constexpr double corner_tolerance_cells = 1e-9;

// One axis of the walk: the cell it is in and the share of the line at which it leaves that cell.
struct AxisWalk {
  double start;
  double span;
  int cell;
  int step;
  int crossings_left;

  AxisWalk(double from, double to)
      : start(from),
        span(to - from),
        cell(static_cast<int>(std::floor(from))),
        step(to < from ? -1 : 1),
        crossings_left(std::abs(static_cast<int>(std::floor(to)) - cell)) {}

  // Computed afresh from the cell's number, so that errors do not add up along a long line.
  double next_crossing() const {
    if (crossings_left == 0) return std::numeric_limits<double>::infinity();
    return ((step > 0 ? cell + 1 : cell) - start) / span;
  }
  void cross() {
    cell += step;
    --crossings_left;
  }
};

// Calls visit(row, col, enter, leave), enter and leave being shares of the line in [0, 1], until it returns
// false or the line ends. Rows and columns may lie outside the grid.
template <class Visit>
void walk_cells(const CellGrid& grid, Position from, Position to, Visit&& visit) {
  AxisWalk x(grid.column_of(from.lon_deg), grid.column_of(to.lon_deg));
  AxisWalk y(grid.row_of_lat(from.lat_deg), grid.row_of_lat(to.lat_deg));
  const double tie = corner_tolerance_cells / (std::abs(x.span) + std::abs(y.span));
  double entered = 0;
  while (x.crossings_left > 0 || y.crossings_left > 0) {
    const double next_x = x.next_crossing();
    const double next_y = y.next_crossing();
    const double left = next_x < next_y ? next_x : next_y;
    if (!visit(y.cell, x.cell, entered, left)) return;
    entered = left;
    if (std::abs(next_x - next_y) <= tie) {
      if (!visit(y.cell, x.cell + x.step, left, left)) return;
      if (!visit(y.cell + y.step, x.cell, left, left)) return;
      x.cross();
      y.cross();
    } else if (next_x < next_y) {
      x.cross();
    } else {
      y.cross();
    }
  }
  visit(y.cell, x.cell, entered, 1.0);
}

}  // namespace searoom
