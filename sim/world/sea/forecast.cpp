#include "sim/world/sea/forecast.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

constexpr Draw wave_length{"forecast_wave_length"}, wave_phase{"forecast_wave_phase"};
constexpr std::uint64_t waves_of_error = 12;

// Nodes at most on a side of a box: wide clouds are drifted on a coarser grid.
constexpr double nodes_on_a_side = 4;

std::size_t nearest_node(const NodeGrid& grid, Position p) {
  const int row = std::clamp(static_cast<int>(std::lround((p.lat_deg - grid.south_deg) / grid.spacing_deg)),
                             0, grid.rows - 1);
  const int col = std::clamp(static_cast<int>(std::lround((p.lon_deg - grid.west_deg) / grid.spacing_deg)), 0,
                             grid.cols - 1);
  return static_cast<std::size_t>(row) * static_cast<std::size_t>(grid.cols) + static_cast<std::size_t>(col);
}

// Normal wave numbers make a Gaussian correlation; frequencies of Cauchy's law make an exponential one.
std::vector<Forecast::Wave> draw_waves(const FlowSpec& spec, ActorId source, double middle_lat_deg,
                                       const Dice& dice, std::int64_t now_s) {
  const DegreeLength degree = degree_length(middle_lat_deg);
  const double per_m = 1 / spec.correlation_distance.in_metres();
  std::vector<Forecast::Wave> waves;
  for (std::uint64_t n = 0; n < waves_of_error; ++n) {
    const auto [north, east] = dice.normals(source, wave_length, Occasion{n});
    const auto [frequency, phase, turn, _] = dice.uniforms(source, wave_phase, Occasion{n});
    const double omega = std::tan(std::numbers::pi * (frequency - 0.5)) / spec.correlation_time.in_seconds();
    Forecast::Wave wave;
    wave.per_deg_lat = north * per_m * degree.lat_m;
    wave.per_deg_lon = east * per_m * degree.lon_m;
    wave.phase = 2 * std::numbers::pi * phase + omega * static_cast<double>(now_s);
    wave.turns = turn < 0.5 ? 1 : -1;
    waves.push_back(wave);
  }
  return waves;
}

// Of variance 1 in each component, and independent ones.
Flow error_at(const std::vector<Forecast::Wave>& waves, Position p) {
  Flow error;
  for (const Forecast::Wave& wave : waves) {
    const double angle = wave.per_deg_lat * p.lat_deg + wave.per_deg_lon * p.lon_deg + wave.phase;
    error.east_m_s += std::cos(angle);
    error.north_m_s += wave.turns * std::sin(angle);
  }
  const double scale = std::sqrt(2.0 / static_cast<double>(waves.size()));
  return {error.east_m_s * scale, error.north_m_s * scale};
}

// Of told minus true, in spreads.
double error_of(double skill) {
  return std::sqrt(2 * (1 - skill));
}

}  // namespace

Forecast::Forecast(const Scenario& s, const SeaModel& sea, const Dice& dice, const Weather& w,
                   std::int64_t now_s)
    : weather_(w),
      middle_lat_deg_((s.chart->grid().box.south_deg + s.chart->grid().box.north_deg) / 2),
      wind_(told(s.sea.wind, sea.wind_fluctuation, w.wind_parts, w.wind_fluctuation, s.search.wind_skill,
                 actor("forecast/wind"), dice, now_s)),
      current_(told(s.sea.current, sea.current_fluctuation, w.current_parts, w.current_fluctuation,
                    s.search.current_skill, actor("forecast/current"), dice, now_s)) {}

Forecast::Told Forecast::told(const FlowSpec& spec, const FluctuationModel& model, const FlowParts& now,
                              const Fluctuation& fluctuation, double skill, ActorId source, const Dice& dice,
                              std::int64_t now_s) const {
  Told t{&model.grid(), &now, skill, {}, {}};
  if (now.before.empty()) return t;
  t.blend = fluctuation.blend(model, now_s);
  t.waves = draw_waves(spec, source, middle_lat_deg_, dice, now_s);
  return t;
}

// Of what is told from what is true, at a node.
Flow Forecast::departure(const Told& t, Position p) const {
  if (t.now->before.empty()) return {};
  const std::size_t node = nearest_node(*t.grid, p);
  const Flow fluctuation = t.blend.before * t.now->before[node] + t.blend.after * t.now->after[node];
  const Flow spread = t.now->spread[node], error = error_at(t.waves, p);
  const double noise = std::sqrt(1 - t.skill * t.skill);
  return (t.skill - 1) * fluctuation +
         noise * Flow{spread.east_m_s * error.east_m_s, spread.north_m_s * error.north_m_s};
}

Forecast::Flows Forecast::over(const Box& box) const {
  const double side = std::max(box.north_deg - box.south_deg, box.east_deg - box.west_deg);
  const NodeGrid grid = NodeGrid::around(box, std::max(1.0, std::ceil(side / nodes_on_a_side)));
  Flows flows{FlowField(grid), FlowField(grid), {}, {}};
  for (std::size_t i = 0; i < grid.size(); ++i) {
    const Position node = grid.node(i);
    flows.wind.nodes().set(i, weather_.wind_at(node) + departure(wind_, node));
    flows.current.nodes().set(i, weather_.current.at(node) + departure(current_, node));
  }
  const Position middle{(box.south_deg + box.north_deg) / 2, (box.west_deg + box.east_deg) / 2};
  const auto error = [&](const Told& t) {
    if (t.now->before.empty()) return Flow{};
    const Flow spread = t.now->spread[nearest_node(*t.grid, middle)];
    return Flow{spread.east_m_s * error_of(t.skill), spread.north_m_s * error_of(t.skill)};
  };
  flows.wind_error = error(wind_);
  flows.current_error = error(current_);
  return flows;
}

}  // namespace searoom
