// The sixteen moves of a passage over cells: to a side, to a corner, and the knight's moves between, which
// keep the length of a path within 2.8 % of the straight line. Each move names the cells it touches; none of
// them may be land.
#pragma once

#include <array>
#include <cmath>
#include <limits>

#include "sim/base/quantity.h"
#include "sim/geo/cell_grid.h"
#include "sim/geo/local_metres.h"

namespace searoom {

struct CellStep {
  int rows;
  int cols;
};

// `side` and `other_side` are the cells touched on the way; for a move to a side they are its two ends.
struct SeaMove {
  CellStep to;
  CellStep side;
  CellStep other_side;
};

inline constexpr std::array<SeaMove, 16> sea_moves = {{
    {{1, 0}, {0, 0}, {1, 0}},
    {{0, 1}, {0, 0}, {0, 1}},
    {{-1, 0}, {0, 0}, {-1, 0}},
    {{0, -1}, {0, 0}, {0, -1}},
    {{1, 1}, {1, 0}, {0, 1}},
    {{1, -1}, {1, 0}, {0, -1}},
    {{-1, 1}, {-1, 0}, {0, 1}},
    {{-1, -1}, {-1, 0}, {0, -1}},
    {{2, 1}, {1, 0}, {1, 1}},
    {{2, -1}, {1, 0}, {1, -1}},
    {{-2, 1}, {-1, 0}, {-1, 1}},
    {{-2, -1}, {-1, 0}, {-1, -1}},
    {{1, 2}, {0, 1}, {1, 1}},
    {{1, -2}, {0, -1}, {1, -1}},
    {{-1, 2}, {0, 1}, {-1, 1}},
    {{-1, -2}, {0, -1}, {-1, -1}},
}};

inline constexpr int longest_sea_move_cells = 2;  // along one axis

// Metres of a move that starts in a row.
inline float sea_move_metres(const CellGrid& grid, int row, const SeaMove& move) {
  const DegreeLength d = degree_length(grid.row_centre_lat(row) + move.to.rows * grid.cell_deg / 2);
  const double north_m = move.to.rows * grid.cell_deg * d.lat_m;
  const double east_m = move.to.cols * grid.cell_deg * d.lon_m;
  return static_cast<float>(std::sqrt(north_m * north_m + east_m * east_m));
}

// What a move costs from the weights of the cells it touches; infinite when one of them is land.
inline float sea_move_cost(float metres, float start, float side, float other_side, float end) {
  return metres * (0.25F * ((start + end) + (side + other_side)));
}

// How much a passage avoids the coast: a metre at distance d costs 1 + cost (1 - d / of_coast)^2 metres
// inside of_coast and one metre beyond. A price, not a wall: every beach can be reached.
struct ClearWater {
  double cost = 3;
  Distance of_coast = Distance::nautical_miles(10);

  float weight(float coast_m) const {
    const double nearness = 1 - coast_m / of_coast.in_metres();
    return nearness <= 0 ? 1.0F : static_cast<float>(1 + cost * nearness * nearness);
  }
  bool operator==(const ClearWater&) const = default;
};

inline constexpr float land_weight = std::numeric_limits<float>::infinity();

}  // namespace searoom
