#include "sim/scenario/wind_climate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "sim/scenario/csv.h"

namespace searoom {
namespace {

bool before(const WindClimate::Cell& cell, std::pair<double, double> lat_lon) {
  return std::pair(cell.centre.lat_deg, cell.centre.lon_deg) < lat_lon;
}

WindClimate::Mean month_of(const WindClimate::Cell& cell, std::size_t month) {
  return {cell.east_m_s[month], cell.north_m_s[month], cell.east_spread_m_s[month],
          cell.north_spread_m_s[month]};
}

void add(WindClimate::Mean& sum, const WindClimate::Mean& one, double weight) {
  sum.east_m_s += weight * one.east_m_s;
  sum.north_m_s += weight * one.north_m_s;
  sum.east_spread_m_s += weight * one.east_spread_m_s;
  sum.north_spread_m_s += weight * one.north_spread_m_s;
}

}  // namespace

const WindClimate::Cell* WindClimate::cell_at(double lat_deg, double lon_deg) const {
  const auto found = std::lower_bound(cells.begin(), cells.end(), std::pair(lat_deg, lon_deg), before);
  if (found == cells.end() || found->centre.lat_deg != lat_deg || found->centre.lon_deg != lon_deg)
    return nullptr;
  return &*found;
}

const WindClimate::Cell& WindClimate::nearest_cell(Position where) const {
  const auto squared = [&](const Cell& c) {
    const double north = c.centre.lat_deg - where.lat_deg;
    const double east = (c.centre.lon_deg - where.lon_deg) * std::cos(where.lat_deg * std::numbers::pi / 180);
    return north * north + east * east;
  };
  return *std::min_element(cells.begin(), cells.end(),
                           [&](const Cell& a, const Cell& b) { return squared(a) < squared(b); });
}

WindClimate::Mean WindClimate::at(Position where, int month) const {
  const double row = (where.lat_deg - origin_lat_deg_) / spacing_deg_;
  const double col = (where.lon_deg - origin_lon_deg_) / spacing_deg_;
  const double south = std::floor(row), west = std::floor(col);
  Mean sum;
  double weight_at_sea = 0;
  for (int corner = 0; corner < 4; ++corner) {
    const int up = corner / 2, right = corner % 2;
    const double weight = (up ? row - south : 1 - (row - south)) * (right ? col - west : 1 - (col - west));
    const Cell* cell = cell_at(origin_lat_deg_ + (south + up) * spacing_deg_,
                               origin_lon_deg_ + (west + right) * spacing_deg_);
    if (!cell || weight <= 0) continue;
    add(sum, month_of(*cell, static_cast<std::size_t>(month)), weight);
    weight_at_sea += weight;
  }
  if (weight_at_sea < 1e-9) return month_of(nearest_cell(where), static_cast<std::size_t>(month));
  Mean mean;
  add(mean, sum, 1 / weight_at_sea);
  return mean;
}

WindClimate read_wind_climate(std::string_view csv, const std::string& file_name, Complaints& complaints) {
  const auto rows = read_csv(
      csv, file_name, {"month", "lat_deg", "lon_deg", "u_mean_m_s", "v_mean_m_s", "u_std_m_s", "v_std_m_s"},
      complaints);
  std::map<std::pair<double, double>, std::pair<WindClimate::Cell, int>> cells;  // and months seen, as bits
  for (const auto& row : rows) {
    const double month = row[0];
    const bool sane = month >= 1 && month <= 12 && month == std::floor(month) && std::abs(row[1]) <= 90 &&
                      std::abs(row[2]) <= 180 && std::hypot(row[3], row[4]) < 60 && row[5] >= 0 &&
                      row[6] >= 0 && row[5] < 30 && row[6] < 30;
    if (!sane) {
      complaints.add(
          whole_file(file_name), "",
          fmt::format("found the row {}, wanted a month, a position and a wind", fmt::join(row, ",")));
      return {};
    }
    auto& [cell, seen] = cells[{row[1], row[2]}];
    const auto m = static_cast<std::size_t>(month) - 1;
    cell.centre = {row[1], row[2]};
    cell.east_m_s[m] = row[3];
    cell.north_m_s[m] = row[4];
    cell.east_spread_m_s[m] = row[5];
    cell.north_spread_m_s[m] = row[6];
    seen |= 1 << m;
  }
  WindClimate climate;
  double spacing = 180;
  double last_lat = -1000;
  for (const auto& [centre, cell] : cells) {
    if (cell.second != 0xfff) {
      complaints.add(
          whole_file(file_name), "",
          fmt::format("found the cell {}, {} without all twelve months", centre.first, centre.second));
    }
    if (last_lat > -1000 && centre.first > last_lat) spacing = std::min(spacing, centre.first - last_lat);
    last_lat = centre.first;
    climate.cells.push_back(cell.first);
  }
  if (climate.cells.empty()) return climate;
  climate.spacing_deg_ = spacing;
  climate.origin_lat_deg_ = climate.cells.front().centre.lat_deg;
  climate.origin_lon_deg_ = climate.cells.front().centre.lon_deg;
  return climate;
}

}  // namespace searoom
