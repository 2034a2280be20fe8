// A sea to sail on: its land, its coast, its regions, places and lanes, and the ways to its destinations.
// Built once from texts and const afterwards, so any number of runs and threads may share one chart.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "sim/geo/chart_cache.h"
#include "sim/geo/coast_distance.h"
#include "sim/geo/distance_field.h"
#include "sim/geo/land_mask.h"
#include "sim/geo/lanes.h"
#include "sim/geo/paged_column.h"
#include "sim/geo/places.h"
#include "sim/geo/sea_route.h"
#include "sim/geo/zones.h"

namespace searoom {

inline constexpr Distance coast_distance_cap = Distance::nautical_miles(30);

// An empty text means that there is none: no coast text is open sea to the horizon. File names are for
// messages only.
struct ChartInput {
  Box box;
  double cell_deg = 1.0 / 60;
  std::string coast_text = {};
  std::string coast_file = {};
  std::string places_text = {};
  std::string places_file = {};
  std::string lanes_text = {};
  std::string lanes_file = {};
  std::string regions_text = {};
  std::string regions_file = {};
  double clear_cost = 2;                                   // ClearWater::cost
  Distance clear_of_coast = Distance::nautical_miles(10);  // ClearWater::of_coast, at most coast_distance_cap
};

class Chart {
 public:
  // Throws ChartError when a text or the box is wrong.
  explicit Chart(const ChartInput& input, const ChartCache& cache = ChartCache::from_environment());

  const CellGrid& grid() const { return rasters_->mask.grid(); }
  const LandMask& mask() const { return rasters_->mask; }
  const CoastDistance& coast() const { return rasters_->coast; }
  const ZoneLabels& zones() const { return zones_; }
  const std::vector<Region>& regions() const { return regions_; }
  const std::vector<Place>& places() const { return places_; }
  const std::vector<Lane>& lanes() const { return lanes_; }

  bool is_land(Position p) const { return mask().is_land(p); }

  // Null when there is none of that id.
  const Place* find_place(std::string_view id) const;
  const Lane* find_lane(std::string_view id) const;

  // The region that answers for a position; null where none does.
  const Region* region_at(Position p) const;

  bool in_territorial_sea(Position p) const;
  const std::string& territorial_sea_of(Position p) const;  // the country's iso, empty outside

  // Computes the fields of these sea cells, or fetches them from the cache; those already there stay.
  void prepare_destinations(std::vector<int> cells, int threads);
  bool has_field_to(int destination_cell) const { return fields_.contains(destination_cell); }

  // The destination was prepared.
  const DistanceField& field_to(int destination_cell) const;
  std::vector<Position> route(Position from, int destination_cell) const;
  std::vector<Position> turning_points(Position from, int destination_cell) const;

  // A word a cell that `make` works out of the land and of what `settings` tells: kept by the cache, and
  // shared by all charts of this land.
  using Words = PagedColumn<std::uint64_t>;
  std::shared_ptr<const Words> words(
      const std::string& kind, const std::string& settings,
      const std::function<std::vector<std::uint64_t>(const LandMask&)>& make) const;

 private:
  struct Rasters {
    LandMask mask;
    CoastDistance coast;
  };
  static std::shared_ptr<const Rasters> shared_rasters_of(const ChartInput& input, const std::string& key,
                                                          const ChartCache& cache);
  static Rasters rasters_of(const ChartInput& input, const std::string& key, const ChartCache& cache);
  static Rasters build_rasters(const ChartInput& input);
  static std::optional<Rasters> restore_rasters(const ChartInput& input, std::string_view bytes);
  std::shared_ptr<const DistanceField> shared_field_of(int destination) const;
  DistanceField field_of(int destination) const;

  ChartCache cache_;
  std::string key_;  // of the rasters
  ClearWater clear_water_;
  std::shared_ptr<const Rasters> rasters_;
  std::vector<Region> regions_;
  ZoneLabels zones_;
  std::vector<Place> places_;
  std::vector<Lane> lanes_;
  std::map<int, std::shared_ptr<const DistanceField>> fields_;
};

}  // namespace searoom
