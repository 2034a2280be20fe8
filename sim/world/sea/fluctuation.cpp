#include "sim/world/sea/fluctuation.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <algorithm>
#include <cassert>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/science/ornstein_uhlenbeck.h"

namespace searoom {
namespace {

constexpr Draw fluctuates{"fluctuates"};

// How far apart independent draws lie, in correlation distances: closer changes nothing that can be seen.
constexpr double lattice_spacing = 0.75;

// The matrix that turns independent draws on a lattice of `lattice` points into normals on `nodes` points of
// variance 1 with the wanted correlation along one axis. Lengths in correlation distances.
std::vector<double> mixing_matrix(int nodes, double node_spacing, int lattice) {
  const double spacing = lattice > 1 ? node_spacing * (nodes - 1) / (lattice - 1) : 1;
  Eigen::MatrixXd correlation(lattice, lattice);
  for (int i = 0; i < lattice; ++i) {
    for (int j = 0; j < lattice; ++j) {
      const double r = (i - j) * spacing;
      correlation(i, j) =
          std::exp(-r * r / 2) + (i == j ? 1e-9 : 0);  // a hair on the diagonal: it is near singular
    }
  }
  const Eigen::MatrixXd lattice_mix = correlation.llt().matrixL();
  Eigen::MatrixXd mix(nodes, lattice);
  for (int n = 0; n < nodes; ++n) {
    const double x = lattice > 1 ? n * node_spacing / spacing : 0;
    const int left = std::min(static_cast<int>(x), std::max(0, lattice - 2));
    const double right_weight = lattice > 1 ? x - left : 0;
    Eigen::RowVectorXd row = (1 - right_weight) * lattice_mix.row(left);
    if (lattice > 1) row += right_weight * lattice_mix.row(left + 1);
    mix.row(n) = row / row.norm();
  }
  std::vector<double> flat(static_cast<std::size_t>(nodes) * static_cast<std::size_t>(lattice));
  for (int n = 0; n < nodes; ++n) {
    for (int l = 0; l < lattice; ++l) flat[static_cast<std::size_t>(n * lattice + l)] = mix(n, l);
  }
  return flat;
}

int lattice_points(int nodes, double node_spacing) {
  return std::clamp(static_cast<int>(std::ceil((nodes - 1) * node_spacing / lattice_spacing)) + 1, 1, nodes);
}

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

}  // namespace

FluctuationModel::FluctuationModel(const NodeGrid& grid, Duration correlation_time,
                                   Distance correlation_distance, ActorId source)
    : grid_(grid), source_(source) {
  knot_s_ = 3600 * std::clamp(static_cast<std::int64_t>(correlation_time.in_hours() / 36), std::int64_t{1},
                              std::int64_t{6});
  const Duration knot = Duration::seconds(static_cast<double>(knot_s_));
  decay_ = ou_decay(knot, correlation_time);
  kick_ = ou_kick(knot, correlation_time);
  const double middle = grid.south_deg + grid.spacing_deg * (grid.rows - 1) / 2;
  const double length = correlation_distance.in_metres();
  const double north = grid.spacing_deg * metres_per_degree_lat(middle) / length;
  const double east = grid.spacing_deg * metres_per_degree_lon(middle) / length;
  lattice_rows_ = lattice_points(grid.rows, north);
  lattice_cols_ = lattice_points(grid.cols, east);
  mix_north_ = mixing_matrix(grid.rows, north, lattice_rows_);
  mix_east_ = mixing_matrix(grid.cols, east, lattice_cols_);
}

std::vector<Flow> FluctuationModel::draw(const Dice& dice, std::uint64_t knot) const {
  const auto points = static_cast<std::uint64_t>(lattice_rows_ * lattice_cols_);
  RowMajor east(lattice_rows_, lattice_cols_), north(lattice_rows_, lattice_cols_);
  for (std::uint64_t p = 0; p < points; ++p) {
    const auto [e, n] = dice.normals(source_, fluctuates, Occasion{knot * points + p});
    east.data()[p] = e;
    north.data()[p] = n;
  }
  const Eigen::Map<const RowMajor> rows(mix_north_.data(), grid_.rows, lattice_rows_);
  const Eigen::Map<const RowMajor> cols(mix_east_.data(), grid_.cols, lattice_cols_);
  const RowMajor all_east = rows * east * cols.transpose();
  const RowMajor all_north = rows * north * cols.transpose();
  std::vector<Flow> field(grid_.size());
  for (std::size_t i = 0; i < field.size(); ++i) field[i] = {all_east.data()[i], all_north.data()[i]};
  return field;
}

void Fluctuation::advance(const FluctuationModel& model, const Dice& dice, std::int64_t now_s) {
  const auto next_after = [&](std::int64_t n) {
    std::vector<Flow> field = model.draw(dice, static_cast<std::uint64_t>(n));
    for (std::size_t i = 0; i < field.size(); ++i) {
      field[i].east_m_s = model.decay_ * after[i].east_m_s + model.kick_ * field[i].east_m_s;
      field[i].north_m_s = model.decay_ * after[i].north_m_s + model.kick_ * field[i].north_m_s;
    }
    return field;
  };
  if (knot < 0) {
    after = model.draw(dice, 0);  // stationary from the start
    std::vector<Flow> next = next_after(1);
    before = std::move(after);
    after = std::move(next);
    knot = 0;
  }
  while ((knot + 1) * model.knot_s() <= now_s) {
    std::vector<Flow> next = next_after(knot + 2);
    before = std::move(after);
    after = std::move(next);
    ++knot;
  }
}

Fluctuation::Blend Fluctuation::blend(const FluctuationModel& model, std::int64_t now_s) const {
  const double f = static_cast<double>(now_s - knot * model.knot_s()) / static_cast<double>(model.knot_s());
  assert(f >= 0 && f < 1 && "the two knots enclose the instant");
  const double variance = (1 - f) * (1 - f) + f * f + 2 * f * (1 - f) * model.decay_;
  return {(1 - f) / std::sqrt(variance), f / std::sqrt(variance)};
}

}  // namespace searoom
