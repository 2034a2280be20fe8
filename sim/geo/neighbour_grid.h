// Points in cells of half a degree, so that whoever looks for what is near asks few of them. Rebuilt at will;
// its cost grows with the number of points. The cells lie on a lattice of their own, so that the order in
// which points are found does not depend on where others are.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "sim/geo/box.h"
#include "sim/geo/position.h"

namespace searoom {

class NeighbourGrid {
 public:
  NeighbourGrid() = default;
  // Points are known by their index.
  explicit NeighbourGrid(const std::vector<Position>& points) {
    if (points.empty()) return;
    Box box{180, 90, -180, -90};
    for (const Position& p : points) {
      box.west_deg = std::min(box.west_deg, p.lon_deg);
      box.east_deg = std::max(box.east_deg, p.lon_deg);
      box.south_deg = std::min(box.south_deg, p.lat_deg);
      box.north_deg = std::max(box.north_deg, p.lat_deg);
    }
    west_ = lattice(box.west_deg);
    south_ = lattice(box.south_deg);
    cols_ = 1 + lattice(box.east_deg) - west_;
    rows_ = 1 + lattice(box.north_deg) - south_;
    first_.assign(static_cast<std::size_t>(cols_) * static_cast<std::size_t>(rows_) + 1, 0);
    for (const Position& p : points) ++first_[cell(p) + 1];
    for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
    std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
    order_.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) order_[next[cell(points[i])]++] = i;
  }

  // Calls visit(index) for every point in the cells that a box touches, and so perhaps for some beyond it;
  // cell by cell, and in each by index.
  template <class Visit>
  void visit_near(const Box& box, const Visit& visit) const {
    if (order_.empty()) return;
    const int c0 = std::max(0, lattice(box.west_deg) - west_);
    const int c1 = std::min(cols_ - 1, lattice(box.east_deg) - west_);
    const int r0 = std::max(0, lattice(box.south_deg) - south_);
    const int r1 = std::min(rows_ - 1, lattice(box.north_deg) - south_);
    for (int r = r0; r <= r1; ++r) {
      for (int c = c0; c <= c1; ++c) {
        const auto at = static_cast<std::size_t>(r * cols_ + c);
        for (std::size_t i = first_[at]; i < first_[at + 1]; ++i) visit(order_[i]);
      }
    }
  }

 private:
  static constexpr double cell_deg = 0.5;

  static int lattice(double deg) { return static_cast<int>(std::floor(deg / cell_deg)); }
  std::size_t cell(const Position& p) const {
    const int row = lattice(p.lat_deg) - south_, col = lattice(p.lon_deg) - west_;
    return static_cast<std::size_t>(row * cols_ + col);
  }

  int west_ = 0, south_ = 0;  // of the first cell, on the lattice
  int cols_ = 0, rows_ = 0;
  std::vector<std::size_t> first_, order_;
};

// A box that holds everything within a distance of a position.
inline Box box_around(Position p, double metres) {
  const double lat = metres / 110500;  // the shortest degree of latitude is 110,574 m
  const double lon = lat / std::max(0.05, std::cos(p.lat_deg * 0.017453292519943295));
  return {p.lon_deg - lon, p.lat_deg - lat, p.lon_deg + lon, p.lat_deg + lat};
}

}  // namespace searoom
