#include "sim/geo/distance_field.h"

#include <algorithm>
#include <cassert>

namespace searoom {
namespace {

// The grid with a margin of land as wide as the longest move, so that no move needs a bounds check.
struct Padded {
  explicit Padded(const CellGrid& g) : grid(g), stride(g.cols + 2 * margin) {}

  static constexpr int margin = longest_sea_move_cells;
  int size() const { return stride * (grid.rows + 2 * margin); }
  int cell_at(int row, int col) const { return (row + margin) * stride + col + margin; }
  int row_of(int padded) const { return padded / stride - margin; }
  int offset(CellStep step) const { return step.rows * stride + step.cols; }

  const CellGrid& grid;
  int stride;
};

struct PaddedMove {
  int to;
  int side;
  int other_side;
};

struct Reached {
  float cost;
  int cell;
};

// A queue of equal cost steps (Dial 1969). A step is shorter than any move, so all cells of a step are final
// when it is taken up, in any order, and the costs do not depend on that order.
class StepQueue {
 public:
  explicit StepQueue(float step, float dearest_move)
      : step_(step), ring_(static_cast<std::size_t>(dearest_move / step) + 3) {}

  void push(Reached r) {
    ring_[static_cast<std::size_t>(r.cost / step_) % ring_.size()].push_back(r);
    ++waiting_;
  }
  bool empty() const { return waiting_ == 0; }

  // The cells of the next step that holds any.
  std::vector<Reached> take_step() {
    while (ring_[at_].empty()) at_ = (at_ + 1) % ring_.size();
    std::vector<Reached> taken;
    taken.swap(ring_[at_]);
    waiting_ -= taken.size();
    return taken;
  }

 private:
  float step_;
  std::vector<std::vector<Reached>> ring_;
  std::size_t at_ = 0;
  std::size_t waiting_ = 0;
};

std::vector<float> padded_weights(const Padded& padded, const LandMask& mask, const CoastDistance& coast,
                                  const ClearWater& clear_water) {
  const CellGrid& grid = padded.grid;
  std::vector<float> weights(padded.size(), land_weight);
  for (int row = 0; row < grid.rows; ++row) {
    for (int col = 0; col < grid.cols; ++col) {
      const int cell = grid.cell_at(row, col);
      if (!mask.is_land_cell(cell))
        weights[padded.cell_at(row, col)] = clear_water.weight(coast.metres(cell));
    }
  }
  return weights;
}

using RowLengths = std::array<float, sea_moves.size()>;

std::vector<RowLengths> move_lengths(const CellGrid& grid) {
  std::vector<RowLengths> lengths(grid.rows);
  for (int row = 0; row < grid.rows; ++row) {
    for (std::size_t m = 0; m < sea_moves.size(); ++m)
      lengths[row][m] = sea_move_metres(grid, row, sea_moves[m]);
  }
  return lengths;
}

std::vector<float> dijkstra(const Padded& padded, const std::vector<float>& weights, int destination,
                            double clear_cost) {
  const std::vector<RowLengths> lengths = move_lengths(padded.grid);
  std::array<PaddedMove, sea_moves.size()> moves;
  for (std::size_t m = 0; m < moves.size(); ++m) {
    moves[m] = {padded.offset(sea_moves[m].to), padded.offset(sea_moves[m].side),
                padded.offset(sea_moves[m].other_side)};
  }
  float shortest = lengths[0][0];
  float longest = 0;
  for (const RowLengths& row : lengths) {
    shortest = std::min(shortest, *std::min_element(row.begin(), row.end()));
    longest = std::max(longest, *std::max_element(row.begin(), row.end()));
  }
  StepQueue queue(0.99F * shortest, longest * static_cast<float>(1 + clear_cost));
  std::vector<float> costs(padded.size(), std::numeric_limits<float>::infinity());
  costs[destination] = 0;
  queue.push({0, destination});
  while (!queue.empty()) {
    for (const Reached& from : queue.take_step()) {
      if (from.cost != costs[from.cell]) continue;  // reached more cheaply since
      const RowLengths& length = lengths[padded.row_of(from.cell)];
      const float* weight = &weights[from.cell];
      float* cost = &costs[from.cell];
      for (std::size_t m = 0; m < moves.size(); ++m) {
        const PaddedMove& move = moves[m];
        const float there = from.cost + sea_move_cost(length[m], weight[0], weight[move.side],
                                                      weight[move.other_side], weight[move.to]);
        if (there < cost[move.to]) {
          cost[move.to] = there;
          queue.push({there, from.cell + move.to});
        }
      }
    }
  }
  return costs;
}

}  // namespace

DistanceField::DistanceField(const LandMask& mask, const CoastDistance& coast, int destination,
                             ClearWater clear_water)
    : grid_(mask.grid()), destination_(destination), clear_water_(clear_water) {
  assert(destination >= 0 && destination < grid_.size() && "the destination is on the chart");
  assert(!mask.is_land_cell(destination) && "the destination is at sea");
  assert(clear_water.of_coast <= coast.cap() && "the coast is known as far as it matters");
  if (mask.all_sea()) return;
  const Padded padded(grid_);
  const std::vector<float> weights = padded_weights(padded, mask, coast, clear_water);
  const int start = padded.cell_at(grid_.row_of(destination), grid_.col_of(destination));
  const std::vector<float> costs = dijkstra(padded, weights, start, clear_water.cost);
  costs_.resize(grid_.size());
  for (int row = 0; row < grid_.rows; ++row) {
    std::copy_n(costs.begin() + padded.cell_at(row, 0), grid_.cols, costs_.begin() + grid_.cell_at(row, 0));
  }
}

DistanceField::DistanceField(const CellGrid& grid, int destination, ClearWater clear_water,
                             std::unique_ptr<const PagedColumn<float>> kept)
    : grid_(grid), destination_(destination), clear_water_(clear_water), kept_(std::move(kept)) {}

float DistanceField::straight_cost(int cell) const {
  return static_cast<float>(metres_between(grid_.centre(cell), grid_.centre(destination_)));
}

}  // namespace searoom
