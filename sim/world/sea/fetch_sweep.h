// Metres of open water behind every cell of a chart at once, for who comes along one bearing.
//
// Rhumb lines of the bearing lie side by side, so that each cell belongs to the one that passes nearest to
// its middle; the sweep follows them all, row by row, and keeps of each where it last left land. So a bearing
// costs a look at each cell, however far the water reaches: rays from every cell cost a look at each cell
// that they cross. What came on to the chart without meeting land has the longest run.
#pragma once

#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/land_mask.h"

namespace searoom {

// Adds to each sea cell's sum the run from the land upwind to the cell's middle, to half a cell across the
// line and at most `longest`; nothing to land. `towards_deg` clockwise from north is where the wind blows to.
void add_runs(const LandMask& mask, double towards_deg, Distance longest, std::vector<float>& sums_m);

}  // namespace searoom
