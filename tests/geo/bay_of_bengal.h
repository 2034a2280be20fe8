// The Bay of Bengal at one nautical mile, built once for all tests of this folder.
#pragma once

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>

#include "sim/geo/chart.h"

namespace searoom::test {

inline std::string scenario_text(const std::string& name) {
  std::ifstream in(std::string(SEAROOM_SOURCE_DIR) + "/scenarios/bay-of-bengal/" + name);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline ChartInput bay_input() {
  ChartInput input;
  input.box = {79, 0, 103, 23.5};
  input.coast_text = scenario_text("coast.geojson");
  input.coast_file = "coast.geojson";
  input.regions_text = scenario_text("regions.geojson");
  input.regions_file = "regions.geojson";
  return input;
}

inline const Chart& bay_of_bengal() {
  static const Chart chart(bay_input(), ChartCache::none());
  return chart;
}

// A small linear congruential sequence (Knuth, MMIX), for places to try: the same on every run.
class RandomPlaces {
 public:
  explicit RandomPlaces(std::uint64_t seed) : state_(seed) {}
  double between(double low, double high) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return low + (high - low) * (static_cast<double>(state_ >> 11) * 0x1.0p-53);
  }
  Position in(const Box& b) {
    const double lat_deg = between(b.south_deg, b.north_deg);
    return {lat_deg, between(b.west_deg, b.east_deg)};
  }
  Position at_sea(const LandMask& mask, const Box& b) {
    for (;;) {
      const Position p = in(b);
      if (!mask.is_land(p)) return p;
    }
  }

 private:
  std::uint64_t state_;
};

}  // namespace searoom::test
