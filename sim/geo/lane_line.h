// A shipping lane as a line that ships go along, by rhumb lines from point to point: from distance along it
// to position, and back.
#pragma once

#include <optional>
#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/lanes.h"

namespace searoom {

class LaneLine {
 public:
  LaneLine() = default;
  explicit LaneLine(const Lane& lane);

  Distance length() const { return Distance::metres(along_m_.empty() ? 0 : along_m_.back()); }

  // `right_m` metres to the right of the line, as it is drawn, at `along_m` metres from its first point.
  Position at(double along_m, double right_m) const;

  // Where along the line a position is nearest to it; nothing when it is farther off than `within_m`.
  std::optional<double> near(Position p, double within_m) const;

 private:
  std::vector<Position> points_;
  std::vector<double> along_m_;  // of each point
};

}  // namespace searoom
