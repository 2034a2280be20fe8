#include "sim/world/sea/flow_field.h"

#include <cmath>

namespace searoom {

NodeGrid NodeGrid::around(const Box& box, double spacing_deg) {
  const double south = std::floor(box.south_deg / spacing_deg);
  const double west = std::floor(box.west_deg / spacing_deg);
  const double north = std::ceil(box.north_deg / spacing_deg);
  const double east = std::ceil(box.east_deg / spacing_deg);
  return {south * spacing_deg, west * spacing_deg, spacing_deg,
          std::max(2, static_cast<int>(north - south) + 1), std::max(2, static_cast<int>(east - west) + 1)};
}

}  // namespace searoom
