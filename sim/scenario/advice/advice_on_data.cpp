#include "sim/scenario/advice/advice_on_data.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

constexpr const char* are_axes_swapped = "; are longitude and latitude swapped?";

bool meet(const Box& a, const Box& b) {
  return a.west_deg <= b.east_deg && b.west_deg <= a.east_deg && a.south_deg <= b.north_deg &&
         b.south_deg <= a.north_deg;
}

// The smallest box that holds them; they are some.
Box around(const std::vector<Position>& points) {
  Box box{180, 90, -180, -90};
  for (const Position p : points) {
    box.west_deg = std::min(box.west_deg, p.lon_deg);
    box.east_deg = std::max(box.east_deg, p.lon_deg);
    box.south_deg = std::min(box.south_deg, p.lat_deg);
    box.north_deg = std::max(box.north_deg, p.lat_deg);
  }
  return box;
}

// From the farthest corner of one to the other.
Distance farthest_between(const Box& chart, const Box& table) {
  double farthest_m = 0;
  for (const double lat : {chart.south_deg, chart.north_deg}) {
    for (const double lon : {chart.west_deg, chart.east_deg}) {
      const Position there{std::clamp(lat, table.south_deg, table.north_deg),
                           std::clamp(lon, table.west_deg, table.east_deg)};
      farthest_m = std::max(farthest_m, metres_between({lat, lon}, there));
    }
  }
  return Distance::metres(farthest_m);
}

class DataAdviser {
 public:
  explicit DataAdviser(const Scenario& s) : s_(s), chart_(s.chart->grid().box), advice_(s.noticed) {}

  std::vector<Complaint> all() {
    on_coast();
    on_places();
    on_lanes();
    on_regions();
    on_wind();
    on_areas(s_.current_table.areas, s_.sea.current.table_at, "sea.current.table", "current");
    on_areas(s_.swell_table.areas, s_.sea.swell_table_at, "sea.waves.swell_table", "swell");
    on_depths(s_.depths, s_.view.depths);
    on_depths(s_.sea_floor, s_.sea.depths);
    on_incidents();
    return std::move(advice_);
  }

 private:
  void say(const FilePlace& at, const std::string& path, const std::string& text) {
    advice_.push_back({at, path, text});
  }
  void say(const NameRef& file, const std::string& text) { say(file.at, file.path, text); }

  bool any_on_chart(const std::vector<Position>& points) const {
    return std::ranges::any_of(points, [&](Position p) { return s_.chart->grid().cell_of(p) >= 0; });
  }

  void on_coast() {
    if (!s_.chart_spec.coast.given()) return;
    const auto& cells = s_.chart->mask().country_of_cells();
    if (std::ranges::any_of(cells, [](std::uint8_t country) { return country != 0; })) return;
    say(s_.chart_spec.coast, std::string("found no land of this coast on the chart") + are_axes_swapped);
  }

  void on_places() {
    std::vector<Position> points;
    for (const Place& place : s_.chart->places()) points.push_back(place.at);
    if (!points.empty() && !any_on_chart(points))
      say(s_.chart_spec.places, std::string("found none of these places on the chart") + are_axes_swapped);
  }

  // A lane may cross the chart between two of its points.
  void on_lanes() {
    const auto& lanes = s_.chart->lanes();
    const bool any =
        std::ranges::any_of(lanes, [&](const Lane& l) { return meet(around(l.points), chart_); });
    if (!lanes.empty() && !any)
      say(s_.chart_spec.lanes, std::string("found none of these lanes on the chart") + are_axes_swapped);
  }

  void on_regions() {
    const auto& regions = s_.chart->regions();
    const bool any = std::ranges::any_of(regions, [&](const Region& r) {
      return std::ranges::any_of(r.rings, [&](const auto& ring) { return meet(around(ring), chart_); });
    });
    if (!regions.empty() && !any)
      say(s_.chart_spec.regions, std::string("found none of these regions on the chart") + are_axes_swapped);
  }

  void on_wind() {
    if (s_.wind_climate.empty()) return;
    std::vector<Position> centres;
    for (const WindClimate::Cell& cell : s_.wind_climate.cells) centres.push_back(cell.centre);
    const Box table = around(centres);
    constexpr Distance far = Distance::kilometres(1000);  // weather that far away is another one
    const Distance gap = farthest_between(chart_, table);
    const bool elsewhere = !meet(table, chart_);
    if (gap <= far && !elsewhere) return;
    say(s_.sea.wind.table_at, "sea.wind.table",
        fmt::format(
            "found a wind table {} {:.0f} km from a corner of the chart, where the nearest of its wind will "
            "blow{}",
            elsewhere ? "of another place," : "that ends", gap.in_kilometres(),
            elsewhere ? are_axes_swapped : ""));
  }

  template <class Area>
  void on_areas(const std::vector<Area>& areas, const FilePlace& at, const char* path, const char* what) {
    const bool any = std::ranges::any_of(areas, [&](const Area& area) { return meet(area.box, chart_); });
    if (!areas.empty() && !any)
      say(at, path,
          fmt::format("found none of the areas of this {} table on the chart{}", what, are_axes_swapped));
  }

  void on_depths(const std::optional<Depths>& depths, const NameRef& file) {
    if (!depths) return;
    const Depths& d = *depths;
    const Box box{d.south_west.lon_deg, d.south_west.lat_deg,
                  d.south_west.lon_deg + d.lon_step_deg * static_cast<double>(d.columns - 1),
                  d.south_west.lat_deg + d.lat_step_deg * static_cast<double>(d.rows - 1)};
    if (!meet(box, chart_))
      say(file, std::string("found none of these depths on the chart") + are_axes_swapped);
  }

  void on_incidents() {
    std::vector<Position> points;
    for (const Incident& incident : s_.incidents) points.push_back(incident.at);
    if (!points.empty() && !any_on_chart(points))
      say(s_.view.incidents, std::string("found none of these incidents on the chart") + are_axes_swapped);
  }

  const Scenario& s_;
  Box chart_;
  std::vector<Complaint> advice_;
};

}  // namespace

std::vector<Complaint> advice_on_data(const Scenario& scenario) {
  return DataAdviser(scenario).all();
}

}  // namespace searoom
