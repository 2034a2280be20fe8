#include "sim/scenario/tables/wind_climate.h"
#include "sim/scenario/reading/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

#include "sim/scenario/tables/csv.h"

namespace searoom {
namespace {

bool before(const WindClimate::Cell& cell, std::pair<double, double> lat_lon) {
  return std::pair(cell.centre.lat_deg, cell.centre.lon_deg) < lat_lon;
}

WindClimate::Mean month_of(const WindClimate::Cell& cell, std::size_t month) {
  return {cell.east_m_s[month], cell.north_m_s[month], cell.east_spread_m_s[month],
          cell.north_spread_m_s[month]};
}

void add_weighted(WindClimate::Mean& sum, const WindClimate::Mean& one, double weight) {
  sum.east_m_s += weight * one.east_m_s;
  sum.north_m_s += weight * one.north_m_s;
  sum.east_spread_m_s += weight * one.east_spread_m_s;
  sum.north_spread_m_s += weight * one.north_spread_m_s;
}

// What is wrong with a row; empty when nothing is.
std::string trouble_of(const std::vector<double>& row) {
  const double month = row[0];
  if (month < 1 || month > 12 || month != std::floor(month))
    return fmt::format("found month {}, wanted 1 to 12", month);
  if (std::abs(row[1]) > 90) return fmt::format("found lat_deg {}, wanted -90 to 90", row[1]);
  if (std::abs(row[2]) > 180) return fmt::format("found lon_deg {}, wanted -180 to 180", row[2]);
  if (!(std::hypot(row[3], row[4]) < 60))
    return fmt::format("found a mean wind of {:.6g} m/s, wanted below 60", std::hypot(row[3], row[4]));
  for (const double spread : {row[5], row[6]}) {
    if (!(spread >= 0 && spread < 30))
      return fmt::format("found a standard deviation of {} m/s, wanted 0 to 30", spread);
  }
  return "";
}

std::string months_not_in(int seen) {
  std::vector<std::string> missing;
  for (std::size_t m = 0; m < 12; ++m) {
    if (!(seen & 1 << m)) missing.push_back(month_names()[m]);
  }
  return fmt::format("{}", fmt::join(missing, ", "));
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

std::array<WindClimate::Mean, 12> WindClimate::at(Position where) const {
  const double row = (where.lat_deg - origin_lat_deg_) / lat_spacing_deg_;
  const double col = (where.lon_deg - origin_lon_deg_) / lon_spacing_deg_;
  const double south = std::floor(row), west = std::floor(col);
  std::array<Mean, 12> sums;
  double weight_at_sea = 0;
  for (int corner = 0; corner < 4; ++corner) {
    const int up = corner / 2, right = corner % 2;
    const double weight = (up ? row - south : 1 - (row - south)) * (right ? col - west : 1 - (col - west));
    const Cell* cell = cell_at(origin_lat_deg_ + (south + up) * lat_spacing_deg_,
                               origin_lon_deg_ + (west + right) * lon_spacing_deg_);
    if (!cell || weight <= 0) continue;
    for (std::size_t month = 0; month < 12; ++month)
      add_weighted(sums[month], month_of(*cell, month), weight);
    weight_at_sea += weight;
  }
  const Cell* nearest = weight_at_sea < 1e-9 ? &nearest_cell(where) : nullptr;
  std::array<Mean, 12> means;
  for (std::size_t month = 0; month < 12; ++month) {
    if (nearest)
      means[month] = month_of(*nearest, month);
    else
      add_weighted(means[month], sums[month], 1 / weight_at_sea);
  }
  return means;
}

WindClimate read_wind_climate(std::string_view csv, const std::string& file_name, Complaints& complaints) {
  const std::size_t before = complaints.size();
  std::vector<FilePlace> places;
  const auto rows = read_csv(
      csv, file_name, {"month", "lat_deg", "lon_deg", "u_mean_m_s", "v_mean_m_s", "u_std_m_s", "v_std_m_s"},
      complaints, &places);
  std::map<std::pair<double, double>, std::pair<WindClimate::Cell, int>> cells;  // and months seen, as bits
  constexpr std::size_t most_complaints = 20;
  const std::size_t already = complaints.size();
  for (std::size_t i = 0; i < rows.size() && complaints.size() - already < most_complaints; ++i) {
    const std::vector<double>& row = rows[i];
    const std::string trouble = trouble_of(row);
    if (!trouble.empty()) {
      complaints.add(places[i], "", trouble);
      continue;
    }
    auto& [cell, seen] = cells[{row[1], row[2]}];
    const auto m = static_cast<std::size_t>(row[0]) - 1;
    if (seen & 1 << m) {
      complaints.add(places[i], "",
                     fmt::format("found month {} of the cell {}, {} a second time, wanted it once", row[0],
                                 row[1], row[2]));
    }
    cell.centre = {row[1], row[2]};
    cell.east_m_s[m] = row[3];
    cell.north_m_s[m] = row[4];
    cell.east_spread_m_s[m] = row[5];
    cell.north_spread_m_s[m] = row[6];
    seen |= 1 << m;
  }
  WindClimate climate;
  if (complaints.size() > before) return climate;  // a bad row is not a missing one
  for (const auto& [centre, cell] : cells) {
    if (complaints.size() - already >= most_complaints) break;
    if (cell.second != 0xfff) {
      complaints.add(whole_file(file_name), "",
                     fmt::format("found the cell {}, {} without {}, wanted all twelve months", centre.first,
                                 centre.second, months_not_in(cell.second)));
    }
    climate.cells.push_back(cell.first);
  }
  if (climate.cells.empty() || complaints.size() > already) return climate;
  climate.find_grid(file_name, complaints);
  return climate;
}

// The distances between neighbours, which are the same everywhere; cells are put exactly onto the grid, so
// that cell_at finds them.
void WindClimate::find_grid(const std::string& file_name, Complaints& complaints) {
  constexpr double nearly_nothing = 1e-6;  // degrees
  std::vector<double> lats, lons;
  for (const Cell& cell : cells) {
    lats.push_back(cell.centre.lat_deg);
    lons.push_back(cell.centre.lon_deg);
  }
  std::sort(lats.begin(), lats.end());
  std::sort(lons.begin(), lons.end());
  constexpr double one_line = 180;  // of cells: no distance at all
  const auto smallest_gap = [](const std::vector<double>& sorted) {
    double smallest = one_line;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
      const double gap = sorted[i] - sorted[i - 1];
      if (gap > nearly_nothing) smallest = std::min(smallest, gap);
    }
    return smallest;
  };
  double lat_spacing = smallest_gap(lats), lon_spacing = smallest_gap(lons);
  if (lat_spacing == one_line) lat_spacing = lon_spacing;
  if (lon_spacing == one_line) lon_spacing = lat_spacing;
  if (std::abs(lat_spacing - lon_spacing) <= nearly_nothing)
    lat_spacing = lon_spacing = std::min(lat_spacing, lon_spacing);
  lat_spacing_deg_ = lat_spacing;
  lon_spacing_deg_ = lon_spacing;
  origin_lat_deg_ = lats.front();
  origin_lon_deg_ = lons.front();
  for (Cell& cell : cells) {
    const double row = std::round((cell.centre.lat_deg - origin_lat_deg_) / lat_spacing);
    const double col = std::round((cell.centre.lon_deg - origin_lon_deg_) / lon_spacing);
    const Position on_grid{origin_lat_deg_ + row * lat_spacing, origin_lon_deg_ + col * lon_spacing};
    if (std::abs(on_grid.lat_deg - cell.centre.lat_deg) > 1e-3 * lat_spacing ||
        std::abs(on_grid.lon_deg - cell.centre.lon_deg) > 1e-3 * lon_spacing) {
      complaints.add(
          whole_file(file_name), "",
          fmt::format("found the cell {}, {}, which is no whole number of {:.6g} by {:.6g} degrees from the "
                      "first, wanted a regular grid",
                      cell.centre.lat_deg, cell.centre.lon_deg, lat_spacing, lon_spacing));
      return;
    }
    cell.centre = on_grid;
  }
}

}  // namespace searoom
