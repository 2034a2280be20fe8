// How far the coast is from every cell of the sea, up to a cap, and which land cell it is.
//
// Between cell centres, by an eight-neighbour vector distance transform (Danielsson 1980, Euclidean distance
// mapping) with local metres. The transform's own error is far below a cell; that of the raster is up to one
// cell diagonal.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/land_mask.h"

namespace searoom {

class CoastDistance {
 public:
  CoastDistance(const LandMask& mask, Distance cap);

  // From columns kept by an earlier run, one entry a cell, or both empty when all is sea.
  CoastDistance(const CellGrid& grid, Distance cap, std::vector<float> metres,
                std::vector<std::int32_t> nearest);

  Distance cap() const { return cap_; }

  // 0 on land, the cap where the coast is farther or the position is outside the grid.
  Distance distance(Position p) const {
    const int cell = grid_.cell_of(p);
    return cell < 0 ? cap_ : Distance::metres(metres(cell));
  }

  // The land cell nearest to the position's cell; -1 where the coast is farther than the cap. Its centre
  // gives a direction to the coast, LandMask::country_of its country.
  int nearest_land_cell(Position p) const {
    const int cell = grid_.cell_of(p);
    return cell < 0 || nearest_.empty() ? -1 : nearest_[cell];
  }

  float metres(int cell) const { return metres_.empty() ? cap_m_ : metres_[cell]; }

  const std::vector<float>& metres_of_cells() const { return metres_; }
  const std::vector<std::int32_t>& nearest_of_cells() const { return nearest_; }

 private:
  CellGrid grid_;
  Distance cap_;
  float cap_m_;
  std::vector<float> metres_;
  std::vector<std::int32_t> nearest_;
};

}  // namespace searoom
