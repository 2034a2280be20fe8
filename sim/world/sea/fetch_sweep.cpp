#include "sim/world/sea/fetch_sweep.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

// A cell that a line crosses in a row: its column from the line's own; how far along the line it is left, and
// its middle lies; whether this line is the nearest to its middle.
struct Crossing {
  int column;
  float left_m, middle_m;
  bool nearest;
};

struct Sweep {
  const LandMask& mask;
  float longest_m;
  std::vector<float>& sums_m;
  std::vector<float> land_left_m = {};  // of each line, how far along it was where it last left land

  void start(int lines) {
    land_left_m.assign(static_cast<std::size_t>(lines), -std::numeric_limits<float>::infinity());
  }

  void cross(int cell, const Crossing& crossing, std::size_t line) {
    if (mask.is_land_cell(cell)) {
      land_left_m[line] = crossing.left_m;
    } else if (crossing.nearest) {
      sums_m[static_cast<std::size_t>(cell)] +=
          std::clamp(crossing.middle_m - land_left_m[line], 0.0F, longest_m);
    }
  }
};

// Along a parallel: a row is one line.
void along_rows(Sweep& sweep, bool eastward) {
  const CellGrid& grid = sweep.mask.grid();
  for (int row = 0; row < grid.rows; ++row) {
    const double cell_m = grid.cell_deg * metres_per_degree_lon(grid.row_centre_lat(row));
    sweep.start(1);
    for (int nth = 0; nth < grid.cols; ++nth) {
      const Crossing crossing{0, static_cast<float>((nth + 1) * cell_m),
                              static_cast<float>((nth + 0.5) * cell_m), true};
      sweep.cross(grid.cell_at(row, eastward ? nth : grid.cols - 1 - nth), crossing, 0);
    }
  }
}

// A row as all lines cross it, but for where each began.
struct RowCrossing {
  double shift;     // columns from where a line began to where it comes into the row
  double width;     // columns that it goes on by in it
  double before_m;  // the way that it has come
  double length_m;  // and goes in the row
};

// In the order of the way. Lines begin `spacing` columns apart, in the middle of their own.
std::vector<Crossing> crossings_of(const RowCrossing& row, int spacing) {
  const double enters = spacing / 2.0 + row.shift, leaves = enters + row.width;
  const int own = static_cast<int>(std::ceil(row.shift + row.width / 2 - 0.5));
  const int first = std::min(own, static_cast<int>(std::floor(std::min(enters, leaves))));
  const int last = std::max(own + spacing - 1, static_cast<int>(std::floor(std::max(enters, leaves))));
  const auto share_at = [&](double column) {
    return std::abs(row.width) < 1 ? 0.5 : std::clamp((column - enters) / row.width, 0.0, 1.0);
  };
  std::vector<Crossing> crossings;
  for (int column = first; column <= last; ++column) {
    const int far_edge = row.width > 0 ? column + 1 : column;
    const double left = row.width == 0 ? 1 : std::clamp((far_edge - enters) / row.width, 0.0, 1.0);
    crossings.push_back({column, static_cast<float>(row.before_m + left * row.length_m),
                         static_cast<float>(row.before_m + share_at(column + 0.5) * row.length_m),
                         column >= own && column < own + spacing});
  }
  if (row.width < 0) std::reverse(crossings.begin(), crossings.end());
  return crossings;
}

void along_slope(Sweep& sweep, double east, double north) {
  const CellGrid& grid = sweep.mask.grid();
  std::vector<int> rows;
  std::vector<RowCrossing> crossed;
  double shift = 0, before_m = 0, least_width = grid.cols, least_shift = 0, most_shift = 0;
  for (int nth = 0; nth < grid.rows; ++nth) {
    rows.push_back(north > 0 ? nth : grid.rows - 1 - nth);
    const DegreeLength degree = degree_length(grid.row_centre_lat(rows.back()));
    const double width = east / std::abs(north) * degree.lat_m / degree.lon_m;
    const double length_m = grid.cell_deg * degree.lat_m / std::abs(north);
    crossed.push_back({shift, width, before_m, length_m});
    shift += width;
    before_m += length_m;
    least_width = std::min(least_width, std::abs(width));
    least_shift = std::min(least_shift, shift);
    most_shift = std::max(most_shift, shift);
  }
  const int spacing = std::max(1, static_cast<int>(least_width));
  const int first_line = static_cast<int>(std::floor(-most_shift / spacing)) - 1;
  const int lines = static_cast<int>(std::ceil((grid.cols - least_shift) / spacing)) + 1 - first_line;
  sweep.start(lines);
  for (std::size_t nth = 0; nth < rows.size(); ++nth) {
    const std::vector<Crossing> crossings = crossings_of(crossed[nth], spacing);
    const auto [least, most] = std::minmax({crossings.front().column, crossings.back().column});
    const int from = std::max(0, -most / spacing - 1 - first_line);
    for (int line = from; line < lines; ++line) {
      const int begins = (first_line + line) * spacing;
      if (begins + least >= grid.cols) break;
      for (const Crossing& crossing : crossings) {
        const int column = begins + crossing.column;
        if (column < 0 || column >= grid.cols) continue;
        sweep.cross(grid.cell_at(rows[nth], column), crossing, static_cast<std::size_t>(line));
      }
    }
  }
}

}  // namespace

void add_runs(const LandMask& mask, double towards_deg, Distance longest, std::vector<float>& sums_m) {
  Sweep sweep{mask, static_cast<float>(longest.in_metres()), sums_m};
  const double radians = towards_deg * std::numbers::pi / 180;
  const double east = std::sin(radians), north = std::cos(radians);
  if (std::abs(north) < 1e-9) {
    along_rows(sweep, east > 0);
  } else {
    along_slope(sweep, east, north);
  }
}

}  // namespace searoom
