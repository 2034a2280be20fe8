// Fluctuations of a flow about its mean: an Ornstein-Uhlenbeck process in time, correlated in space, of mean
// 0 and variance 1 in each component at every node.
//
// Exact in time: it advances from knot to knot (a whole number of hours, whatever the step of the run), so
// that runs with different steps meet the same weather. Between knots it is interpolated and rescaled to
// keep its variance. In space the correlation of two nodes at distance r is exp(-r^2 / 2 L^2), made from
// independent draws by the Cholesky factors of its north-south and east-west parts.
//
// Source of the time part: Gillespie 1996, Exact numerical simulation of the Ornstein-Uhlenbeck process,
// Phys. Rev. E 54, 2084, equation 1.9.
//
// The model is constant and may be shared; a field goes forward only.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/base/dice.h"
#include "sim/base/quantity.h"
#include "sim/world/sea/flow_field.h"

namespace searoom {

// How independent draws on a lattice along one axis are mixed into correlated ones at the nodes of a grid:
// what each draw counts at each node, those of a draw in a row. A draw reaches only some nodes in a row.
struct Mixing {
  int draws = 0, nodes = 0;
  std::vector<double> weights;
  std::vector<std::size_t> first_node, end_node;
};

// What does not change: the grid and how draws are mixed into correlated ones.
class FluctuationModel {
 public:
  FluctuationModel() = default;
  FluctuationModel(const NodeGrid& grid, Duration correlation_time, Distance correlation_distance,
                   ActorId source);

  std::int64_t knot_s() const { return knot_s_; }
  const NodeGrid& grid() const { return grid_; }
  // Correlation in time over one knot.
  double decay() const { return decay_; }

  // Correlated standard normals for the n-th knot, one pair a node.
  std::vector<Flow> draw(const Dice& dice, std::uint64_t knot) const;

 private:
  NodeGrid grid_;
  ActorId source_;
  std::int64_t knot_s_ = 3600;
  double decay_ = 0, kick_ = 1;
  Mixing north_, east_;

  friend struct Fluctuation;
};

// What changes: the field at the knots before and after now.
struct Fluctuation {
  std::int64_t knot = -1;  // number of `before`; -1 before the first advance
  std::vector<Flow> before, after;

  // Moves on until `before` and `after` enclose the second `now_s` since the start of the run.
  void advance(const FluctuationModel& model, const Dice& dice, std::int64_t now_s);

  // Weights of `before` and `after` at a second between them, which keep the variance at 1.
  struct Blend {
    double before, after;
  };
  Blend blend(const FluctuationModel& model, std::int64_t now_s) const;
};

}  // namespace searoom
