#include "sim/world/sea/fetch.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

#include "sim/geo/local_metres.h"
#include "sim/science/sea_state.h"

namespace searoom {
namespace {

constexpr int fetch_directions = 8;
constexpr int rays_a_direction = 5;
constexpr int rays_around = fetch_directions * rays_a_direction;

}  // namespace

Fetch::Fetch(std::shared_ptr<const Chart> chart, Distance longest)
    : chart_(std::move(chart)), longest_root_s_(std::sqrt(longest.in_metres() / gravity_m_s2)) {
  if (chart_->mask().all_sea()) return;
  words_ = std::make_unique<std::atomic<std::uint64_t>[]>(static_cast<std::size_t>(chart_->grid().size()));
}

double Fetch::longest_m() const {
  return longest_root_s_ * longest_root_s_ * gravity_m_s2;
}

// Strides are as long as the distance to the nearest coast allows; where it is near, half a cell.
double Fetch::ray_m(Position from, double toward_deg) const {
  const double radians = toward_deg * std::numbers::pi / 180;
  const double east = -std::sin(radians), north = -std::cos(radians);
  const double cell_m = chart_->grid().cell_deg * metres_per_degree_lat(from.lat_deg);
  const double diagonal_m = 1.5 * cell_m;
  double run_m = 0;
  while (run_m < longest_m()) {
    const Position here = moved(from, run_m * east, run_m * north);
    if (chart_->is_land(here)) return run_m;
    run_m += std::max(cell_m / 2, chart_->coast().distance(here).in_metres() - diagonal_m);
  }
  return longest_m();
}

std::uint64_t Fetch::cell_word(int cell) const {
  std::atomic<std::uint64_t>& word = words_[static_cast<std::size_t>(cell)];
  const std::uint64_t known = word.load(std::memory_order_relaxed);
  if (known != 0) return known;
  const Position centre = chart_->grid().centre(cell);
  Roots roots{};
  for (int direction = 0; direction < fetch_directions; ++direction) {
    double sum_m = 0;
    for (int ray = 0; ray < rays_a_direction; ++ray) {
      const int nth = direction * rays_a_direction + ray - rays_a_direction / 2;
      sum_m += ray_m(centre, nth * 360.0 / rays_around);
    }
    const double share = std::sqrt(sum_m / rays_a_direction / gravity_m_s2) / longest_root_s_;
    roots[static_cast<std::size_t>(direction)] =
        static_cast<std::uint8_t>(1 + std::lround(254 * std::min(1.0, share)));
  }
  const auto made = std::bit_cast<std::uint64_t>(roots);
  word.store(made, std::memory_order_relaxed);  // whoever else works it out now finds the same
  return made;
}

double Fetch::root_fetch_s(Position p, double east, double north) const {
  if (!words_) return longest_root_s_;
  const CellGrid& grid = chart_->grid();
  if (grid.cell_of(p) < 0) return longest_root_s_;
  const double eighth = std::atan2(east, north) / (std::numbers::pi / 4);
  const double turn = eighth < 0 ? eighth + fetch_directions : eighth;
  const auto before = static_cast<std::size_t>(turn) % fetch_directions,
             after = (before + 1) % fetch_directions;
  const double past = turn - std::floor(turn);
  const double y = std::clamp(grid.row_of_lat(p.lat_deg) - 0.5, 0.0, grid.rows - 1.0);
  const double x = std::clamp(grid.column_of(p.lon_deg) - 0.5, 0.0, grid.cols - 1.0);
  const int south = static_cast<int>(y), west = static_cast<int>(x);
  double sum = 0, weights = 0;
  for (const int row : {south, south + 1}) {
    for (const int col : {west, west + 1}) {
      const double weight = (1 - std::abs(y - row)) * (1 - std::abs(x - col));
      if (weight <= 0 || chart_->mask().is_land_cell(grid.cell_at(row, col))) continue;
      const auto roots = std::bit_cast<Roots>(cell_word(grid.cell_at(row, col)));
      sum += weight * ((1 - past) * (roots[before] - 1) + past * (roots[after] - 1));
      weights += weight;
    }
  }
  return weights > 0 ? longest_root_s_ * sum / weights / 254 : 0;
}

}  // namespace searoom
