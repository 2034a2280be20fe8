// Which sea hangs together. Two sea cells are joined when they share a side: a boat does not pass between
// two land cells that meet at a corner, and neither do the moves of a distance field.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/geo/cell_grid.h"

namespace searoom {

// 1 for each cell of the largest connected sea, 0 elsewhere. `land` is not 0 on land. The southernmost sea
// wins a tie. All 0 when there is no sea.
std::vector<std::uint8_t> open_sea(const CellGrid& grid, const std::vector<std::uint8_t>& land);

}  // namespace searoom
