// The tables behind sweep_width.h: for each target person in water, boats of 15, 20, 33, 53, 78 feet, ship of
// 120 feet; for each platform aircraft and helicopter by eight heights, boat by two.
#pragma once

namespace searoom {

inline constexpr int sweep_width_targets = 7;

struct SweepWidthRow {
  double height_ft;
  double width_nm[7];  // at the visibilities
};

inline constexpr double sweep_width_visibilities_nm[7] = {1, 3, 5, 10, 15, 20, 30};
inline constexpr int sweep_width_row_count = sweep_width_targets * (8 + 8 + 2);
extern const SweepWidthRow sweep_width_rows[sweep_width_row_count];

// Factors for the speed of the searcher.
struct SpeedCorrections {
  double aircraft[3], helicopter[4];  // at the speeds
};

inline constexpr double aircraft_speeds_knots[3] = {150, 180, 210};
inline constexpr double helicopter_speeds_knots[4] = {60, 90, 120, 140};
extern const SpeedCorrections speed_corrections[sweep_width_targets];

}  // namespace searoom
