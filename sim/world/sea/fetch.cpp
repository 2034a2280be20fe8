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

// Of an angle between 0 and 45 degrees by its tangent, in parts of 45 degrees, to within 0.1 degree (Rajan,
// Wang, Inkol and Joyal 2006, Efficient approximations for the arctangent function, IEEE Signal Processing
// Magazine 23(3), 108, equation 9).
double part_of_an_eighth(double tangent) {
  return tangent + 4 / std::numbers::pi * tangent * (1 - tangent) * (0.2447 + 0.0663 * tangent);
}

// Clockwise from north, from 0 to 8.
double eighths_of_a_turn(double east, double north) {
  const double x = std::abs(east), y = std::abs(north);
  if (x == 0 && y == 0) return 0;
  const double of_quarter =
      x <= y ? part_of_an_eighth(x / y) : 2 - part_of_an_eighth(y / x);  // off north or south
  const double of_half = north < 0 ? 4 - of_quarter : of_quarter;
  return east < 0 ? 8 - of_half : of_half;
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
  const double turn = eighths_of_a_turn(east, north);
  const int before = static_cast<int>(turn) % fetch_directions, after = (before + 1) % fetch_directions;
  const double past = turn - static_cast<int>(turn);
  const double y = std::clamp(grid.row_of_lat(p.lat_deg) - 0.5, 0.0, grid.rows - 1.0);
  const double x = std::clamp(grid.column_of(p.lon_deg) - 0.5, 0.0, grid.cols - 1.0);
  const int south = static_cast<int>(y), west = static_cast<int>(x);
  const double up = y - south, right = x - west;
  const LandMask& mask = chart_->mask();
  double sum = 0, weights = 0;
  const auto add = [&](int row, int col, double weight) {
    if (weight <= 0) return;
    const int cell = grid.cell_at(row, col);
    if (mask.is_land_cell(cell)) return;
    const std::uint64_t roots = (*roots_)[static_cast<std::size_t>(cell)];
    const auto of = [roots](int direction) { return static_cast<int>(roots >> 8 * direction & 0xFF); };
    sum += weight * ((1 - past) * of(before) + past * of(after));
    weights += weight;
  };
  add(south, west, (1 - up) * (1 - right));
  add(south, west + 1, (1 - up) * right);
  add(south + 1, west, up * (1 - right));
  add(south + 1, west + 1, up * right);
  return weights > 0 ? longest_root_s_ * sum / (weights * most) : 0;
}

}  // namespace searoom
