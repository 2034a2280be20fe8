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

// A draw that counts less at a node is left out there: no correlation is off by more than twice as much.
constexpr double least_weight = 1e-4;

// Turns independent draws on a lattice of `lattice` points into normals on `nodes` points of variance 1 with
// the wanted correlation. Lengths in correlation distances.
Mixing mixing(int nodes, double node_spacing, int lattice) {
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
    row = (row.array().abs() < least_weight * row.norm()).select(0, row);
    mix.row(n) = row / row.norm();
  }
  Mixing flat{lattice, nodes, {}, {}, {}};
  for (int l = 0; l < lattice; ++l) {
    int first = 0, end = nodes;
    while (first < nodes && mix(first, l) == 0) ++first;
    while (end > first && mix(end - 1, l) == 0) --end;
    flat.first_node.push_back(static_cast<std::size_t>(first));
    flat.end_node.push_back(static_cast<std::size_t>(end));
    for (int n = 0; n < nodes; ++n) flat.weights.push_back(mix(n, l));
  }
  return flat;
}

void add(double weight, const double* from, double* to, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) to[i] += weight * from[i];
}

int lattice_points(int nodes, double node_spacing) {
  return std::clamp(static_cast<int>(std::ceil((nodes - 1) * node_spacing / lattice_spacing)) + 1, 1, nodes);
}

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
  north_ = mixing(grid.rows, north, lattice_points(grid.rows, north));
  east_ = mixing(grid.cols, east, lattice_points(grid.cols, east));
}

std::vector<Flow> FluctuationModel::draw(const Dice& dice, std::uint64_t knot) const {
  const auto rows = static_cast<std::size_t>(grid_.rows), cols = static_cast<std::size_t>(grid_.cols);
  const auto draws = static_cast<std::size_t>(east_.draws);
  const std::uint64_t points = static_cast<std::uint64_t>(north_.draws) * draws;
  // Along each meridian of the lattice first, a row of draws at a time; then along each parallel.
  std::vector<double> east_draws(draws), north_draws(draws);
  std::vector<double> mixed_east(rows * draws), mixed_north(rows * draws);
  for (std::size_t l = 0; l < static_cast<std::size_t>(north_.draws); ++l) {
    for (std::size_t p = 0; p < draws; ++p) {
      const auto [e, n] = dice.normals(source_, fluctuates, Occasion{knot * points + l * draws + p});
      east_draws[p] = e;
      north_draws[p] = n;
    }
    for (std::size_t n = north_.first_node[l]; n < north_.end_node[l]; ++n) {
      const double weight = north_.weights[l * rows + n];
      add(weight, east_draws.data(), &mixed_east[n * draws], draws);
      add(weight, north_draws.data(), &mixed_north[n * draws], draws);
    }
  }
  std::vector<Flow> field(grid_.size());
  std::vector<double> east(cols), north(cols);
  for (std::size_t n = 0; n < rows; ++n) {
    std::fill(east.begin(), east.end(), 0);
    std::fill(north.begin(), north.end(), 0);
    for (std::size_t l = 0; l < draws; ++l) {
      const std::size_t first = east_.first_node[l];
      const double* weights = &east_.weights[l * cols + first];
      const std::size_t reached = east_.end_node[l] - first;
      add(mixed_east[n * draws + l], weights, &east[first], reached);
      add(mixed_north[n * draws + l], weights, &north[first], reached);
    }
    for (std::size_t c = 0; c < cols; ++c) field[n * cols + c] = {east[c], north[c]};
  }
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
