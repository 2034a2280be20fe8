#include "sim/world/sea/sea_model.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace searoom {
namespace {

constexpr double wind_node_spacing_deg = 1.0;
constexpr double current_node_spacing_deg = 0.5;

MonthlyFlow constant_flow(const FlowSpec& spec, const Box& box, double spacing_deg) {
  const double radians = spec.toward_degrees * std::numbers::pi / 180;
  // Sine and cosine of the four cardinal directions are exact, so that a northerly is one.
  const auto clean = [](double v) { return std::abs(v) < 1e-12 ? 0.0 : v; };
  const double speed = spec.speed.in_metres_per_second();
  const double spread = spec.spread.in_metres_per_second() * spec.spread_factor;
  MonthlyFlow flow;
  flow.grid = NodeGrid::around(box, spacing_deg);
  for (std::size_t m = 0; m < 12; ++m) {
    flow.mean[m] =
        FlowNodes(flow.grid.size(), {speed * clean(std::sin(radians)), speed * clean(std::cos(radians))});
    flow.spread[m] = FlowNodes(flow.grid.size(), {spread, spread});
  }
  return flow;
}

MonthlyFlow climate_flow(const WindClimate& climate, double spread_factor, const Box& box) {
  MonthlyFlow flow;
  flow.grid = NodeGrid::around(box, wind_node_spacing_deg);
  for (std::size_t m = 0; m < 12; ++m) flow.mean[m] = flow.spread[m] = FlowNodes(flow.grid.size());
  for (std::size_t i = 0; i < flow.grid.size(); ++i) {
    const std::array<WindClimate::Mean, 12> months = climate.at(flow.grid.node(i));
    for (std::size_t m = 0; m < 12; ++m) {
      const WindClimate::Mean& c = months[m];
      flow.mean[m].set(i, {c.east_m_s, c.north_m_s});
      flow.spread[m].set(i, {c.east_spread_m_s * spread_factor, c.north_spread_m_s * spread_factor});
    }
  }
  return flow;
}

MonthlyFlow table_flow(const CurrentTable& table, double spread_factor, const Box& box) {
  MonthlyFlow flow;
  flow.grid = NodeGrid::around(box, current_node_spacing_deg);
  flow.tide = FlowNodes(flow.grid.size());
  for (std::size_t m = 0; m < 12; ++m) flow.mean[m] = flow.spread[m] = FlowNodes(flow.grid.size());
  for (std::size_t i = 0; i < flow.grid.size(); ++i) {
    const CurrentTable::Area* area = table.at(flow.grid.node(i));
    if (!area) continue;
    for (std::size_t m = 0; m < 12; ++m) {
      flow.mean[m].set(i, {area->east_m_s[m], area->north_m_s[m]});
      const double spread = area->variability_m_s * spread_factor;
      flow.spread[m].set(i, {spread, spread});
    }
    flow.tide.set(i, {area->tide_east_m_s, area->tide_north_m_s});
  }
  return flow;
}

// Whether there is sea, or the chart ends, less than a node's spacing away.
bool is_at_sea(const LandMask& mask, Position node, double spacing_deg) {
  const CellGrid& grid = mask.grid();
  const auto first = [](double edge) { return static_cast<int>(std::floor(edge)); };
  for (int row = first(grid.row_of_lat(node.lat_deg - spacing_deg));
       row <= first(grid.row_of_lat(node.lat_deg + spacing_deg)); ++row) {
    for (int col = first(grid.column_of(node.lon_deg - spacing_deg));
         col <= first(grid.column_of(node.lon_deg + spacing_deg)); ++col) {
      if (!grid.has(row, col) || !mask.is_land_cell(grid.cell_at(row, col))) return true;
    }
  }
  return false;
}

bool has_spread(const MonthlyFlow& flow) {
  return std::any_of(flow.spread.begin(), flow.spread.end(), [](const FlowNodes& month) {
    return std::any_of(month.parts_m_s().begin(), month.parts_m_s().end(),
                       [](float part) { return part > 0; });
  });
}

}  // namespace

Distance SeaModel::depth(Position where) const {
  constexpr double deep_m = 12000, least_m = 5;
  return Distance::metres(floor ? std::max(least_m, floor->depth_m(where).value_or(deep_m)) : deep_m);
}

SeaModel::SeaModel(const Scenario& s) : floor(s.sea_floor) {
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
  for (std::size_t i = 0; i < wind.grid.size(); ++i) {
    if (is_at_sea(s.chart->mask(), wind.grid.node(i), wind.grid.spacing_deg)) wind_nodes_at_sea.push_back(i);
  }
  fetch = Fetch(s.chart, s.sea.longest_fetch);
  for (std::size_t m = 0; m < 12; ++m) {
    for (std::size_t i = 0; i < current.grid.size(); ++i) {
      const SwellTable::Area* area = s.swell_table.at(current.grid.node(i));
      swell_m[m].push_back(area ? area->swell_m[m] : s.sea.swell.in_metres());
    }
  }
}

}  // namespace searoom
