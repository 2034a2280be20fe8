// Where a searcher goes: the patterns of the IAMSAR Manual, volume II, chapter 5, as way-points relative to
// the datum, through the water.
#pragma once

#include <string_view>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/local_metres.h"
#include "sim/science/intercept.h"

namespace searoom {

enum class Pattern : std::uint8_t { expanding_square, sector, parallel, creeping_line, track_line };
std::string_view name_of(Pattern pattern);

using WayPoints = std::vector<Offset>;

// Legs S, S, 2S, 2S, 3S, 3S ... with 90 degree turns to starboard, from the datum: for a good datum.
WayPoints expanding_square(Distance spacing, int legs, Bearing first);

// Three triangles with 120 degree turns to starboard, each leg a radius, three times over the datum: for a
// datum that is nearly exact. A second pass starts on a bearing 30 degrees further.
WayPoints sector_search(Distance radius, Bearing first);

// A rectangle around the datum.
struct SearchBox {
  Distance length, width;  // along `along` and across it
  Bearing along;
  double area_m2() const { return length.in_metres() * width.in_metres(); }
};

// Legs side by side, a spacing apart, half a spacing inside the edges but where the first begins and the last
// ends: the length of the track times the spacing between them is the area of the box (IAMSAR Manual II: area
// = speed x endurance x track spacing). As many legs as spacings fit best. Parallel legs run along the box,
// creeping ones across it while the search advances along it.
WayPoints parallel_sweep(const SearchBox& box, Distance spacing);
WayPoints creeping_line(const SearchBox& box, Distance spacing);

// Out along a route, half a spacing to starboard of it, and back along its other side.
WayPoints track_line(const WayPoints& route, Distance spacing);

Distance track_length(const WayPoints& points);

// The same pattern over the ground when the water that it is fixed to moves: each way-point by the drift
// until the searcher is there, `begins` after now.
WayPoints carried_along(const WayPoints& points, Velocity drift, Speed searcher, Duration begins = {});

}  // namespace searoom
