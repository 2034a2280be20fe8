// Monthly wind over a regular grid of cells: mean vector and spread of each component about it. Cells need
// not be square; those on land are absent.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "sim/base/complaints.h"
#include "sim/geo/position.h"
#include "sim/scenario/monthly.h"

namespace searoom {

struct WindClimate {
  struct Cell {
    Position centre;
    Monthly east_m_s, north_m_s;                // mean, direction it blows TO
    Monthly east_spread_m_s, north_spread_m_s;  // standard deviation in time
  };
  struct Mean {
    double east_m_s = 0, north_m_s = 0, east_spread_m_s = 0, north_spread_m_s = 0;
  };

  std::vector<Cell> cells;  // sorted by latitude, then longitude

  bool empty() const { return cells.empty(); }

  // The climate at a place, of each month: bilinear over the sea cells around it, the absent ones left out;
  // the nearest sea cell where none of the four is at sea.
  std::array<Mean, 12> at(Position where) const;

 private:
  friend WindClimate read_wind_climate(std::string_view, const std::string&, Complaints&);
  const Cell* cell_at(double lat_deg, double lon_deg) const;
  const Cell& nearest_cell(Position where) const;
  void find_grid(const std::string& file_name, Complaints& complaints);
  double origin_lat_deg_ = 0, origin_lon_deg_ = 0, lat_spacing_deg_ = 1, lon_spacing_deg_ = 1;
};

// Columns month,lat_deg,lon_deg,u_mean_m_s,v_mean_m_s,u_std_m_s,v_std_m_s; u towards east, v towards north.
WindClimate read_wind_climate(std::string_view csv, const std::string& file_name, Complaints& complaints);

}  // namespace searoom
