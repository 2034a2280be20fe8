// A flow (wind, current) on a regular grid of nodes at one instant, sampled bilinearly. Outside the grid the
// edge goes on.
#pragma once

#include <algorithm>
#include <vector>

#include "sim/geo/box.h"
#include "sim/geo/position.h"

namespace searoom {

struct Flow {
  double east_m_s = 0;
  double north_m_s = 0;
};

// Where the nodes are: the south-west one, their spacing and number.
struct NodeGrid {
  double south_deg = 0, west_deg = 0, spacing_deg = 1;
  int rows = 2, cols = 2;

  // Nodes at whole multiples of the spacing that enclose the box.
  static NodeGrid around(const Box& box, double spacing_deg);

  std::size_t size() const { return static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols); }
  Position node(std::size_t i) const {
    const auto width = static_cast<std::size_t>(cols);
    const std::size_t row = i / width, col = i % width;
    return {south_deg + static_cast<double>(row) * spacing_deg,
            west_deg + static_cast<double>(col) * spacing_deg};
  }
};

class FlowField {
 public:
  FlowField() : nodes_(4) {}
  explicit FlowField(const NodeGrid& grid)
      : grid_(grid), per_degree_(1 / grid.spacing_deg), nodes_(grid.size()) {}

  const NodeGrid& grid() const { return grid_; }
  std::vector<Flow>& nodes() { return nodes_; }
  const std::vector<Flow>& nodes() const { return nodes_; }

  Flow at(Position p) const {
    const double y = std::clamp((p.lat_deg - grid_.south_deg) * per_degree_, 0.0, grid_.rows - 1.0);
    const double x = std::clamp((p.lon_deg - grid_.west_deg) * per_degree_, 0.0, grid_.cols - 1.0);
    const int row = std::min(static_cast<int>(y), grid_.rows - 2);
    const int col = std::min(static_cast<int>(x), grid_.cols - 2);
    const double up = y - row, right = x - col;
    const Flow* south = &nodes_[static_cast<std::size_t>(row) * static_cast<std::size_t>(grid_.cols) +
                                static_cast<std::size_t>(col)];
    const Flow* north = south + grid_.cols;
    const double sw = (1 - up) * (1 - right), se = (1 - up) * right, nw = up * (1 - right), ne = up * right;
    return {sw * south[0].east_m_s + se * south[1].east_m_s + nw * north[0].east_m_s + ne * north[1].east_m_s,
            sw * south[0].north_m_s + se * south[1].north_m_s + nw * north[0].north_m_s +
                ne * north[1].north_m_s};
  }

 private:
  NodeGrid grid_;
  double per_degree_ = 1;
  std::vector<Flow> nodes_;
};

}  // namespace searoom
