// Swell height and poor visibility by sub-area and month.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sim/base/complaints.h"
#include "sim/geo/position.h"
#include "sim/scenario/monthly.h"
#include "sim/scenario/tables/sub_areas.h"

namespace searoom {

struct SwellTable {
  struct Area : SubArea {
    Monthly swell_m{};                  // significant height
    Monthly poor_visibility_percent{};  // of the time, below 5 nautical miles
  };
  std::vector<Area> areas;

  bool empty() const { return areas.empty(); }
  const Area* at(Position where) const;
};

SwellTable read_swell_table(std::string_view yaml, const std::string& file_name, Complaints& complaints);

}  // namespace searoom
