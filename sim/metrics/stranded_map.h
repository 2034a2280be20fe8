// Where a run's person-days stranded were: each falls into the hexagon in which the boat was last seen by the
// log. The sum over all hexagons is the outcome `person_days_stranded`.
#pragma once

#include <map>
#include <unordered_map>

#include "sim/geo/hexagons.h"
#include "sim/metrics/stranded_boats.h"
#include "sim/record/run_header.h"

namespace searoom {

// Of a world's chart: hexagons of 30 nm between opposite sides, upright at its middle latitude.
Hexagons hexagons_of(const RunHeader& header);

class StrandedMap {
 public:
  using ByHexagon = std::map<Hexagon, double>;  // person-days

  explicit StrandedMap(const RunHeader& header)
      : hexagons_(hexagons_of(header)), days_per_tick_(static_cast<double>(header.step_s) / 86400) {}
  void observe(const Event& event);
  ByHexagon by_hexagon() const;

 private:
  Hexagons hexagons_;
  double days_per_tick_;
  StrandedBoats boats_;
  std::unordered_map<std::string, Position> where_;
  std::map<Hexagon, std::int64_t> person_ticks_;
};

}  // namespace searoom
