// Surface current by sub-area and month: a mean, its fluctuation and a tide. A replaceable input, each row
// with its confidence.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/base/complaints.h"
#include "sim/geo/position.h"
#include "sim/scenario/monthly.h"
#include "sim/scenario/tables/sub_areas.h"

namespace searoom {

struct CurrentTable {
  struct Area : SubArea {
    Monthly east_m_s{}, north_m_s{};  // mean, direction it sets TO
    double variability_m_s = 0;       // standard deviation of each component
    double tide_east_m_s = 0;         // amplitude of the tidal stream along its axis (M2)
    double tide_north_m_s = 0;
  };
  std::vector<Area> areas;

  bool empty() const { return areas.empty(); }
  // The last area that contains the place; null outside all.
  const Area* at(Position where) const;
};

CurrentTable read_current_table(std::string_view yaml, const std::string& file_name, Complaints& complaints);

}  // namespace searoom
