#include "sim/world/sea/fetch.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/science/sea_state.h"
#include "sim/world/sea/fetch_sweep.h"

namespace searoom {
namespace {

constexpr int fetch_directions = 8, rays_a_direction = 5;
constexpr double degrees_a_ray = 360.0 / (fetch_directions * rays_a_direction), most = 255;

// Direction 0 is of wind that blows northward, the next north-eastward.
std::vector<std::uint64_t> roots_of_cells(const LandMask& mask, Distance longest) {
  std::vector<std::uint64_t> roots(static_cast<std::size_t>(mask.grid().size()));
  for (int direction = 0; direction < fetch_directions; ++direction) {
    std::vector<float> sums_m(roots.size());
    for (int ray = 0; ray < rays_a_direction; ++ray) {
      const int from_the_first = direction * rays_a_direction + ray - rays_a_direction / 2;
      add_runs(mask, from_the_first * degrees_a_ray, longest, sums_m);
    }
    for (std::size_t cell = 0; cell < roots.size(); ++cell) {
      const double share = std::sqrt(sums_m[cell] / (rays_a_direction * longest.in_metres()));
      roots[cell] |= static_cast<std::uint64_t>(std::lround(most * share)) << 8 * direction;
    }
  }
  return roots;
}

}  // namespace

Fetch::Fetch(std::shared_ptr<const Chart> chart, Distance longest)
    : chart_(std::move(chart)), longest_root_s_(std::sqrt(longest.in_metres() / gravity_m_s2)) {
  if (chart_->mask().all_sea()) return;
  roots_ = chart_->words("fetch", fmt::format("{:a}", longest.in_metres()),
                         [longest](const LandMask& mask) { return roots_of_cells(mask, longest); });
}

double Fetch::root_fetch_s(Position p, double east, double north) const {
  if (!roots_) return longest_root_s_;
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
      const std::uint64_t roots = (*roots_)[static_cast<std::size_t>(grid.cell_at(row, col))];
      const auto of = [roots](int direction) { return static_cast<int>(roots >> 8 * direction & 0xFF); };
      sum += weight * ((1 - past) * of(before) + past * of(after));
      weights += weight;
    }
  }
  return weights > 0 ? longest_root_s_ * sum / (weights * most) : 0;
}

}  // namespace searoom
