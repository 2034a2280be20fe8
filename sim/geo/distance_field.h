// What it costs to reach one destination from every sea cell, in metres of open water: Dijkstra's
// algorithm over the sixteen sea moves, near the coast at the price of ClearWater. Computed once for a
// destination and const afterwards; a route is found by going downhill (sea_route.h).
#pragma once

#include <memory>
#include <vector>

#include "sim/geo/coast_distance.h"
#include "sim/geo/land_mask.h"
#include "sim/geo/paged_column.h"
#include "sim/geo/sea_moves.h"

namespace searoom {

class DistanceField {
 public:
  // The destination is a sea cell. A chart without land needs no field: costs are straight lines then.
  DistanceField(const LandMask& mask, const CoastDistance& coast, int destination, ClearWater clear_water);

  // From a column kept by an earlier run, one entry a cell.
  DistanceField(const CellGrid& grid, int destination, ClearWater clear_water,
                std::unique_ptr<const PagedColumn<float>> kept);

  int destination() const { return destination_; }
  const ClearWater& clear_water() const { return clear_water_; }

  // Infinite on land and where the destination cannot be reached.
  float cost(int cell) const {
    if (kept_) return (*kept_)[static_cast<std::size_t>(cell)];
    return costs_.empty() ? straight_cost(cell) : costs_[cell];
  }

  // Of every cell, as they were worked out here; empty when all is sea, or they were kept by an earlier run.
  const std::vector<float>& costs() const { return costs_; }

 private:
  float straight_cost(int cell) const;

  CellGrid grid_;
  int destination_;
  ClearWater clear_water_;
  std::vector<float> costs_;
  std::unique_ptr<const PagedColumn<float>> kept_;
};

}  // namespace searoom
