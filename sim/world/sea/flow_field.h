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

// East and north of every node, in single precision and one after the other, since every tick makes all of
// them anew.
class FlowNodes {
 public:
  FlowNodes() = default;
  explicit FlowNodes(std::size_t nodes, const Flow& everywhere = {}) : parts_m_s_(2 * nodes) {
    for (std::size_t i = 0; i < nodes; ++i) set(i, everywhere);
  }

  bool empty() const { return parts_m_s_.empty(); }
  std::size_t size() const { return parts_m_s_.size() / 2; }
  Flow operator[](std::size_t node) const { return {parts_m_s_[2 * node], parts_m_s_[2 * node + 1]}; }
  void set(std::size_t node, const Flow& flow) {
    parts_m_s_[2 * node] = static_cast<float>(flow.east_m_s);
    parts_m_s_[2 * node + 1] = static_cast<float>(flow.north_m_s);
  }
  std::vector<float>& parts_m_s() { return parts_m_s_; }
  const std::vector<float>& parts_m_s() const { return parts_m_s_; }

 private:
  std::vector<float> parts_m_s_;
};

class FlowField {
 public:
  FlowField() : nodes_(4) {}
  explicit FlowField(const NodeGrid& grid) : grid_(grid), nodes_(grid.size()) {}

  const NodeGrid& grid() const { return grid_; }
  FlowNodes& nodes() { return nodes_; }
  const FlowNodes& nodes() const { return nodes_; }

  Flow at(Position p) const { return blended(grid_.weights_at(p)); }
  Flow blended(const NodeWeights& w) const {
    const Flow south_west = nodes_[w.first], south_east = nodes_[w.first + 1];
    const Flow north_west = nodes_[w.first + w.row], north_east = nodes_[w.first + w.row + 1];
    return w.south_west * south_west + w.south_east * south_east + w.north_west * north_west +
           w.north_east * north_east;
  }

 private:
  NodeGrid grid_;
  FlowNodes nodes_;
};

}  // namespace searoom
