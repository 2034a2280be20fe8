// A flow (wind, current) on a regular grid of nodes at one instant, sampled bilinearly. Outside the grid the
// edge goes on.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/box.h"
#include "sim/geo/position.h"

namespace searoom {

struct Flow {
  double east_m_s = 0;
  double north_m_s = 0;
};

inline Flow operator+(const Flow& a, const Flow& b) {
  return {a.east_m_s + b.east_m_s, a.north_m_s + b.north_m_s};
}
inline Flow operator*(double times, const Flow& flow) {
  return {times * flow.east_m_s, times * flow.north_m_s};
}

inline Speed speed_of(const Flow& flow) {
  return Speed::metres_per_second(std::sqrt(flow.east_m_s * flow.east_m_s + flow.north_m_s * flow.north_m_s));
}

// How much each of the four nodes around a position counts: that of the south-west corner is number `first`,
// and a row holds `row` nodes.
struct NodeWeights {
  std::size_t first = 0, row = 0;
  double south_west = 0, south_east = 0, north_west = 0, north_east = 0;
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

  // Bilinear; outside the grid those of its edge.
  NodeWeights weights_at(Position p) const {
    const double y = std::clamp((p.lat_deg - south_deg) / spacing_deg, 0.0, rows - 1.0);
    const double x = std::clamp((p.lon_deg - west_deg) / spacing_deg, 0.0, cols - 1.0);
    const int south = std::min(static_cast<int>(y), rows - 2), west = std::min(static_cast<int>(x), cols - 2);
    const double up = y - south, right = x - west;
    const auto width = static_cast<std::size_t>(cols);
    return {static_cast<std::size_t>(south) * width + static_cast<std::size_t>(west),
            width,
            (1 - up) * (1 - right),
            (1 - up) * right,
            up * (1 - right),
            up * right};
  }
};

class FlowField {
 public:
  FlowField() : nodes_(4) {}
  explicit FlowField(const NodeGrid& grid) : grid_(grid), nodes_(grid.size()) {}

  const NodeGrid& grid() const { return grid_; }
  std::vector<Flow>& nodes() { return nodes_; }
  const std::vector<Flow>& nodes() const { return nodes_; }

  Flow at(Position p) const {
    const NodeWeights w = grid_.weights_at(p);
    const Flow* south = &nodes_[w.first];
    const Flow* north = south + w.row;
    return {w.south_west * south[0].east_m_s + w.south_east * south[1].east_m_s +
                w.north_west * north[0].east_m_s + w.north_east * north[1].east_m_s,
            w.south_west * south[0].north_m_s + w.south_east * south[1].north_m_s +
                w.north_west * north[0].north_m_s + w.north_east * north[1].north_m_s};
  }

 private:
  NodeGrid grid_;
  std::vector<Flow> nodes_;
};

}  // namespace searoom
