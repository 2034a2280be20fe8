#include "sim/geo/coast_distance.h"

#include <cassert>
#include <cmath>
#include <cstdlib>

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

struct Source {
  std::int16_t row = -1;
  std::int16_t col = -1;
};

// Squared size of a cell, in square metres, half-way between two rows: by the sum of the row numbers.
struct CellSize {
  float north_m2;
  float east_m2;
};

std::vector<CellSize> cell_sizes(const CellGrid& grid) {
  std::vector<CellSize> sizes;
  sizes.reserve(2 * grid.rows);
  for (int sum = 0; sum < 2 * grid.rows - 1; ++sum) {
    const DegreeLength d = degree_length(grid.box.south_deg + (sum / 2.0 + 0.5) * grid.cell_deg);
    const double north_m = d.lat_m * grid.cell_deg;
    const double east_m = d.lon_m * grid.cell_deg;
    sizes.push_back({static_cast<float>(north_m * north_m), static_cast<float>(east_m * east_m)});
  }
  return sizes;
}

// Every cell holds the nearest land cell heard of so far; neighbours pass theirs on, in sweeps.
class Transform {
 public:
  Transform(const LandMask& mask, Distance cap)
      : grid_(mask.grid()),
        sizes_(cell_sizes(grid_)),
        sources_(grid_.size()),
        squares_(grid_.size(), static_cast<float>(cap.in_metres() * cap.in_metres())) {
    for (int row = 0; row < grid_.rows; ++row) {
      for (int col = 0; col < grid_.cols; ++col) {
        const int cell = grid_.cell_at(row, col);
        if (!mask.is_land_cell(cell)) continue;
        sources_[cell] = {static_cast<std::int16_t>(row), static_cast<std::int16_t>(col)};
        squares_[cell] = 0;
      }
    }
  }

  void sweep() {
    for (int row = 0; row < grid_.rows; ++row) sweep_row(row, row - 1);
    for (int row = grid_.rows - 1; row >= 0; --row) sweep_row(row, row + 1);
  }

  float metres(int cell) const { return std::sqrt(squares_[cell]); }
  int nearest(int cell) const {
    const Source s = sources_[cell];
    return s.row < 0 ? -1 : grid_.cell_at(s.row, s.col);
  }

 private:
  void sweep_row(int row, int neighbour_row) {
    const int cols = grid_.cols;
    if (neighbour_row >= 0 && neighbour_row < grid_.rows) {
      for (int col = 0; col < cols; ++col) {
        const int beside = grid_.cell_at(neighbour_row, col);
        if (col > 0) offer(row, col, beside - 1);
        offer(row, col, beside);
        if (col + 1 < cols) offer(row, col, beside + 1);
      }
    }
    for (int col = 1; col < cols; ++col) offer(row, col, grid_.cell_at(row, col - 1));
    for (int col = cols - 2; col >= 0; --col) offer(row, col, grid_.cell_at(row, col + 1));
  }

  void offer(int row, int col, int neighbour) {
    const Source s = sources_[neighbour];
    if (s.row < 0) return;
    const int cell = grid_.cell_at(row, col);
    const CellSize& size = sizes_[row + s.row];
    const float north = static_cast<float>(row - s.row);
    const float east = static_cast<float>(col - s.col);
    const float square = north * north * size.north_m2 + east * east * size.east_m2;
    if (square < squares_[cell]) {
      squares_[cell] = square;
      sources_[cell] = s;
    }
  }

  const CellGrid& grid_;
  std::vector<CellSize> sizes_;
  std::vector<Source> sources_;
  std::vector<float> squares_;
};

}  // namespace

CoastDistance::CoastDistance(const LandMask& mask, Distance cap)
    : grid_(mask.grid()), cap_(cap), cap_m_(static_cast<float>(cap.in_metres())) {
  assert(grid_.rows < 32768 && grid_.cols < 32768 && "row and column fit 16 bits");
  if (mask.all_sea()) return;
  Transform transform(mask, cap);
  transform.sweep();
  metres_.resize(grid_.size());
  nearest_.resize(grid_.size());
  for (int cell = 0; cell < grid_.size(); ++cell) {
    nearest_[cell] = transform.nearest(cell);
    metres_[cell] = nearest_[cell] < 0 ? cap_m_ : transform.metres(cell);
  }
}

CoastDistance::CoastDistance(const CellGrid& grid, Distance cap, std::vector<float> metres,
                             std::vector<std::int32_t> nearest)
    : grid_(grid),
      cap_(cap),
      cap_m_(static_cast<float>(cap.in_metres())),
      metres_(std::move(metres)),
      nearest_(std::move(nearest)) {
  assert(metres_.size() == nearest_.size());
}

}  // namespace searoom
