// Polygons to cells: the cells whose centre lies inside, by scan lines.
#pragma once

#include <vector>

#include "sim/geo/cell_grid.h"

namespace searoom {

// Adjoining cells of one row, first to last inclusive, inside the grid.
struct CellRun {
  int row;
  int first_col;
  int last_col;
};

// Even-odd over all rings together, so holes stay empty. A centre on an edge belongs to the polygon on its
// north or east side, so polygons that share an edge share no cell and leave none out. In row order.
std::vector<CellRun> cells_inside(const CellGrid& grid, const std::vector<std::vector<Position>>& rings);

}  // namespace searoom
