// What it costs to reach one destination from every sea cell, in metres of open water: Dijkstra's
// algorithm over the sixteen sea moves, near the coast at the price of ClearWater. Computed once for a
// destination and const afterwards; a route is found by going downhill (sea_route.h).
#pragma once

#include <vector>

#include "sim/geo/coast_distance.h"
#include "sim/geo/land_mask.h"
#include "sim/geo/sea_moves.h"

namespace searoom {

class DistanceField {
 public:
  // The destination is a sea cell. A chart without land needs no field: costs are straight lines then.
  DistanceField(const LandMask& mask, const CoastDistance& coast, int destination, ClearWater clear_water);

  // From a column kept by an earlier run, one entry a cell, or empty when all is sea.
  DistanceField(const CellGrid& grid, int destination, ClearWater clear_water, std::vector<float> costs);

  int destination() const { return destination_; }
  const ClearWater& clear_water() const { return clear_water_; }

  // Infinite on land and where the destination cannot be reached.
  float cost(int cell) const { return costs_.empty() ? straight_cost(cell) : costs_[cell]; }

  const std::vector<float>& costs() const { return costs_; }

 private:
  float straight_cost(int cell) const;

  CellGrid grid_;
  int destination_;
  ClearWater clear_water_;
  std::vector<float> costs_;
};

}  // namespace searoom
