#include "sim/world/sea/sea_model.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/geo/local_metres.h"
#include "sim/science/sea_state.h"

namespace searoom {
namespace {

constexpr double wind_node_spacing_deg = 1.0;
constexpr double current_node_spacing_deg = 0.5;
constexpr double fetch_cell_deg = 0.25;

MonthlyFlow constant_flow(const FlowSpec& spec, const Box& box, double spacing_deg) {
  const double radians = spec.toward_degrees * std::numbers::pi / 180;
  // Sine and cosine of the four cardinal directions are exact, so that a northerly is one.
  const auto clean = [](double v) { return std::abs(v) < 1e-12 ? 0.0 : v; };
  const double speed = spec.speed.in_metres_per_second();
  const double spread = spec.spread.in_metres_per_second() * spec.spread_factor;
  MonthlyFlow flow;
  flow.grid = NodeGrid::around(box, spacing_deg);
  for (std::size_t m = 0; m < 12; ++m) {
    flow.mean[m].assign(flow.grid.size(),
                        {speed * clean(std::sin(radians)), speed * clean(std::cos(radians))});
    flow.spread[m].assign(flow.grid.size(), {spread, spread});
  }
  return flow;
}

MonthlyFlow climate_flow(const WindClimate& climate, double spread_factor, const Box& box) {
  MonthlyFlow flow;
  flow.grid = NodeGrid::around(box, wind_node_spacing_deg);
  for (std::size_t m = 0; m < 12; ++m) {
    for (std::size_t i = 0; i < flow.grid.size(); ++i) {
      const WindClimate::Mean c = climate.at(flow.grid.node(i), static_cast<int>(m));
      flow.mean[m].push_back({c.east_m_s, c.north_m_s});
      flow.spread[m].push_back({c.east_spread_m_s * spread_factor, c.north_spread_m_s * spread_factor});
    }
  }
  return flow;
}

MonthlyFlow table_flow(const CurrentTable& table, double spread_factor, const Box& box) {
  MonthlyFlow flow;
  flow.grid = NodeGrid::around(box, current_node_spacing_deg);
  flow.tide.assign(flow.grid.size(), {});
  for (std::size_t i = 0; i < flow.grid.size(); ++i) {
    const CurrentTable::Area* area = table.at(flow.grid.node(i));
    for (std::size_t m = 0; m < 12; ++m) {
      flow.mean[m].push_back(area ? Flow{area->east_m_s[m], area->north_m_s[m]} : Flow{});
      const double spread = area ? area->variability_m_s * spread_factor : 0;
      flow.spread[m].push_back({spread, spread});
    }
    if (area) flow.tide[i] = {area->tide_east_m_s, area->tide_north_m_s};
  }
  return flow;
}

bool has_spread(const MonthlyFlow& flow) {
  return std::any_of(flow.spread.begin(), flow.spread.end(), [](const std::vector<Flow>& month) {
    return std::any_of(month.begin(), month.end(),
                       [](const Flow& f) { return f.east_m_s > 0 || f.north_m_s > 0; });
  });
}

// Open water from a place against the direction that the wind blows TO, in metres. Strides are as long as the
// distance to the nearest coast allows.
double fetch_m(const Chart& chart, Position at, double toward_deg, double longest_m) {
  constexpr double shortest_stride_m = 2500;
  const double radians = toward_deg * std::numbers::pi / 180;
  const double east = -std::sin(radians), north = -std::cos(radians);
  double run_m = 0;
  Position here = at;
  while (run_m < longest_m) {
    run_m += std::max(shortest_stride_m, chart.coast().distance(here).in_metres() - shortest_stride_m);
    here = moved(at, run_m * east, run_m * north);
    if (chart.is_land(here)) return std::min(run_m, longest_m);
  }
  return longest_m;
}

}  // namespace

FetchTable::FetchTable(const Chart& chart, Distance longest)
    : grid_(CellGrid::over(chart.grid().box, fetch_cell_deg)),
      open_sea_(std::sqrt(longest.in_metres() / gravity_m_s2)) {
  if (chart.mask().all_sea()) return;
  roots_.assign(static_cast<std::size_t>(grid_.size()) * 8, static_cast<float>(open_sea_));
  for (int cell = 0; cell < grid_.size(); ++cell) {
    for (int direction = 0; direction < 8; ++direction) {
      const double fetch = fetch_m(chart, grid_.centre(cell), 45.0 * direction, longest.in_metres());
      roots_[static_cast<std::size_t>(cell) * 8 + static_cast<std::size_t>(direction)] =
          static_cast<float>(std::sqrt(fetch / gravity_m_s2));
    }
  }
}

int FetchTable::octant(double east, double north) {
  constexpr double tan_of_22_5_degrees = 0.41421356237309503;
  const double e = std::abs(east), n = std::abs(north);
  if (e <= tan_of_22_5_degrees * n) return north >= 0 ? 0 : 4;
  if (n <= tan_of_22_5_degrees * e) return east >= 0 ? 2 : 6;
  if (north >= 0) return east >= 0 ? 1 : 7;
  return east >= 0 ? 3 : 5;
}

SeaModel::SeaModel(const Scenario& s) {
  const Box box = s.chart->grid().box;
  const FlowSpec& w = s.sea.wind;
  wind = s.wind_climate.empty() ? constant_flow(w, box, wind_node_spacing_deg)
                                : climate_flow(s.wind_climate, w.spread_factor, box);
  const FlowSpec& c = s.sea.current;
  current = s.current_table.empty() ? constant_flow(c, box, current_node_spacing_deg)
                                    : table_flow(s.current_table, c.spread_factor, box);
  wind_fluctuates = has_spread(wind);
  current_fluctuates = has_spread(current);
  wind_fluctuation = {wind.grid, w.correlation_time, w.correlation_distance, actor("weather/wind")};
  current_fluctuation = {current.grid, c.correlation_time, c.correlation_distance, actor("weather/current")};
  fetch = FetchTable(*s.chart, s.sea.longest_fetch);
  swell_grid = NodeGrid::around(box, current_node_spacing_deg);
  for (std::size_t m = 0; m < 12; ++m) {
    for (std::size_t i = 0; i < swell_grid.size(); ++i) {
      const SwellTable::Area* area = s.swell_table.at(swell_grid.node(i));
      swell_m[m].push_back(area ? area->swell_m[m] : s.sea.swell.in_metres());
    }
  }
}

}  // namespace searoom
