#include "sim/world/sea/fetch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/geo/local_metres.h"
#include "sim/science/sea_state.h"

namespace searoom {

Fetch::Fetch(std::shared_ptr<const Chart> chart, Distance longest)
    : chart_(std::move(chart)), longest_root_s_(std::sqrt(longest.in_metres() / gravity_m_s2)) {
  if (chart_->mask().all_sea()) return;
  constexpr int before_the_middle = rays_a_direction / 2;
  for (int nth = 0; nth < rays_around; ++nth) {
    const double radians = (nth - before_the_middle) * 360.0 / rays_around * std::numbers::pi / 180;
    ways_[static_cast<std::size_t>(nth)] = {-std::sin(radians), -std::cos(radians)};
  }
  words_ = std::make_unique<std::atomic<std::uint64_t>[]>(static_cast<std::size_t>(chart_->grid().size()));
}

double Fetch::longest_m() const {
  return longest_root_s_ * longest_root_s_ * gravity_m_s2;
}

// All rays of the direction stride on by turns, so that the processor looks up for one what another waits
// for. A stride is as long as the distance to the nearest coast allows; where it is near, half a cell. What
// leaves the chart meets no land any more.
double Fetch::mean_of_rays_m(Position from, int direction) const {
  const CellGrid& grid = chart_->grid();
  const double cell_m = grid.cell_deg * metres_per_degree_lat(from.lat_deg);
  const double diagonal_m = 1.5 * cell_m, longest = longest_m();
  const MovesFrom start(from);
  std::array<double, rays_a_direction> run_m{};
  std::array<bool, rays_a_direction> ended{};
  for (int running = rays_a_direction; running > 0;) {
    for (std::size_t ray = 0; ray < run_m.size(); ++ray) {
      if (ended[ray]) continue;
      const Offset& way = ways_[static_cast<std::size_t>(direction * rays_a_direction) + ray];
      const int cell = grid.cell_of(start.by(run_m[ray] * way.east_m, run_m[ray] * way.north_m));
      const double coast_m = cell < 0 ? longest : chart_->coast().metres(cell);
      if (coast_m > 0) run_m[ray] += std::max(cell_m / 2, coast_m - diagonal_m);
      if (cell < 0 || run_m[ray] >= longest) run_m[ray] = longest;
      ended[ray] = coast_m <= 0 || run_m[ray] >= longest;
      running -= ended[ray] ? 1 : 0;
    }
  }
  double sum_m = 0;
  for (const double run : run_m) sum_m += run;
  return sum_m / rays_a_direction;
}

int Fetch::direction_root(int cell, int direction) const {
  std::atomic<std::uint64_t>& word = words_[static_cast<std::size_t>(cell)];
  const int shift = 8 * direction;
  const auto known = static_cast<int>(word.load(std::memory_order_relaxed) >> shift & 0xFF);
  if (known != 0) return known;
  const double mean_m = mean_of_rays_m(chart_->grid().centre(cell), direction);
  const double share = std::sqrt(mean_m / gravity_m_s2) / longest_root_s_;
  const auto root = static_cast<int>(1 + std::lround(254 * std::min(1.0, share)));
  // Whoever else works it out now finds the same bits.
  word.fetch_or(static_cast<std::uint64_t>(root) << shift, std::memory_order_relaxed);
  return root;
}

double Fetch::root_fetch_s(Position p, double east, double north) const {
  if (!words_) return longest_root_s_;
  const CellGrid& grid = chart_->grid();
  if (grid.cell_of(p) < 0) return longest_root_s_;
  const double eighth = std::atan2(east, north) / (std::numbers::pi / 4);
  const double turn = eighth < 0 ? eighth + fetch_directions : eighth;
  const int before = static_cast<int>(turn) % fetch_directions, after = (before + 1) % fetch_directions;
  const double past = turn - std::floor(turn);
  const double y = std::clamp(grid.row_of_lat(p.lat_deg) - 0.5, 0.0, grid.rows - 1.0);
  const double x = std::clamp(grid.column_of(p.lon_deg) - 0.5, 0.0, grid.cols - 1.0);
  const int south = static_cast<int>(y), west = static_cast<int>(x);
  double sum = 0, weights = 0;
  for (const int row : {south, south + 1}) {
    for (const int col : {west, west + 1}) {
      const double weight = (1 - std::abs(y - row)) * (1 - std::abs(x - col));
      if (weight <= 0 || chart_->mask().is_land_cell(grid.cell_at(row, col))) continue;
      const int cell = grid.cell_at(row, col);
      sum += weight *
             ((1 - past) * (direction_root(cell, before) - 1) + past * (direction_root(cell, after) - 1));
      weights += weight;
    }
  }
  return weights > 0 ? longest_root_s_ * sum / weights / 254 : 0;
}

}  // namespace searoom
