#include "sim/world/sea/weather.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/science/sea_state.h"

namespace searoom {
namespace {

// The principal lunar tide, hours (Doodson).
constexpr double m2_period_s = 12.4206012 * 3600;

// In deeper water equation 3-39 of the manual limits no sea that winds up to 50 m/s raise.
constexpr Distance feels_the_bottom = Distance::metres(400);

Flow between(const Flow& a, const Flow& b, double f) {
  return {a.east_m_s + f * (b.east_m_s - a.east_m_s), a.north_m_s + f * (b.north_m_s - a.north_m_s)};
}

// Mean and spread of this hour.
void fill_climate(const MonthlyFlow& flow, const BetweenMonths& when, FlowClimate& climate) {
  const auto earlier = static_cast<std::size_t>(when.earlier), later = static_cast<std::size_t>(when.later);
  climate.mean.resize(flow.grid.size());
  climate.spread.resize(flow.grid.size());
  for (std::size_t i = 0; i < flow.grid.size(); ++i) {
    climate.mean[i] = between(flow.mean[earlier][i], flow.mean[later][i], when.fraction);
    climate.spread[i] = between(flow.spread[earlier][i], flow.spread[later][i], when.fraction);
  }
}

// Mean, fluctuation and tide of a flow at every node, now: in one pass, since every tick makes it anew.
void fill_field(const MonthlyFlow& flow, const FlowClimate& climate, const FluctuationModel& model,
                const Fluctuation* fluctuation, Instant now, std::int64_t now_s, FlowField& field) {
  std::vector<Flow>& nodes = field.nodes();
  const Flow* mean = climate.mean.data();
  const Flow* tide = flow.tide.empty() ? nullptr : flow.tide.data();
  const double stream =
      tide ? std::cos(2 * std::numbers::pi * static_cast<double>(now.unix_seconds) / m2_period_s) : 0;
  if (!fluctuation) {
    for (std::size_t i = 0; i < nodes.size(); ++i) nodes[i] = tide ? mean[i] + stream * tide[i] : mean[i];
    return;
  }
  const Fluctuation::Blend w = fluctuation->blend(model, now_s);
  const Flow* before = fluctuation->before.data();
  const Flow* after = fluctuation->after.data();
  const Flow* spread = climate.spread.data();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const Flow varied{
        mean[i].east_m_s + spread[i].east_m_s * (w.before * before[i].east_m_s + w.after * after[i].east_m_s),
        mean[i].north_m_s +
            spread[i].north_m_s * (w.before * before[i].north_m_s + w.after * after[i].north_m_s)};
    nodes[i] = tide ? varied + stream * tide[i] : varied;
  }
}

StormChanges begin_and_end_storms(const Scenario& scenario, const Dice& dice, std::int64_t now_s,
                                  Weather& w) {
  StormChanges changes;
  const StormSpec& spec = scenario.sea.storms;
  const std::int64_t end_s = scenario.end - scenario.start;
  while (!w.coming.empty() && w.coming.front().forms_s <= now_s) {
    changes.formed.push_back(w.coming.front());
    w.coming.erase(w.coming.begin());
  }
  while (spec.random && w.next_random.forms_s <= now_s) {
    changes.formed.push_back(w.next_random);
    w.next_random =
        next_random_storm(spec, dice, scenario.start, end_s, w.storm_ordinal, w.storm_candidate_s);
  }
  for (const Storm& storm : changes.formed) w.storms.push_back(storm);
  std::erase_if(w.storms, [&](const Storm& storm) {
    if (storm.ends_s > now_s) return false;
    changes.ended.push_back(storm);
    return true;
  });
  w.storms_now.clear();
  for (const Storm& storm : w.storms) w.storms_now.push_back(storm_at(storm, spec, scenario.start, now_s));
  return changes;
}

void fill_swell(const SeaModel& model, const BetweenMonths& when, std::vector<double>& swell) {
  const auto& earlier = model.swell_m[static_cast<std::size_t>(when.earlier)];
  const auto& later = model.swell_m[static_cast<std::size_t>(when.later)];
  swell.resize(earlier.size());
  for (std::size_t i = 0; i < swell.size(); ++i)
    swell[i] = earlier[i] + when.fraction * (later[i] - earlier[i]);
}

double between_nodes(const NodeGrid& grid, const std::vector<double>& nodes, Position p) {
  const NodeWeights w = grid.weights_at(p);
  return w.south_west * nodes[w.first] + w.south_east * nodes[w.first + 1] +
         w.north_west * nodes[w.first + w.row] + w.north_east * nodes[w.first + w.row + 1];
}

// From full hour to full hour, whatever the step; at the start it is as high as the wind can raise it.
void grow_sea(const NodeGrid& grid, std::int64_t hour, Weather& w) {
  if (w.grown_hour == hour) return;
  const bool begins = w.grown_hour < 0;
  const Duration blows = Duration::hours(static_cast<double>(hour - w.grown_hour));
  w.grown_hour = hour;
  w.grown_m.resize(grid.size());
  for (std::size_t i = 0; i < w.grown_m.size(); ++i) {
    const Speed wind = speed_of(w.wind_at(grid.node(i)));
    w.grown_m[i] =
        (begins ? fully_developed_height(wind) : grown_height(Distance::metres(w.grown_m[i]), wind, blows))
            .in_metres();
  }
}

}  // namespace

Flow Weather::wind_at(Position where) const {
  Flow blows = wind.at(where);
  for (const StormNow& storm : storms_now) blows = wind_in_storm(storm, where, blows);
  return blows;
}

LocalSea Weather::at(Position where, const SeaModel& model) const {
  LocalSea sea{wind_at(where), current.at(where), 0, between_nodes(model.swell_grid, swell_m, where)};
  const double root_fetch = model.fetch.root_fetch_s(where, sea.wind.east_m_s, sea.wind.north_m_s);
  // The least of what fetch, duration and depth allow.
  Distance wind_sea = std::min(wind_sea_height(speed_of(sea.wind).in_metres_per_second(), root_fetch),
                               Distance::metres(between_nodes(model.wind.grid, grown_m, where)));
  const Distance depth = model.depth(where);
  if (depth < feels_the_bottom)
    wind_sea = std::min(wind_sea, most_wind_sea_over_depth(speed_of(sea.wind), depth));
  sea.wave_height_m =
      std::min(combined_height(wind_sea, Distance::metres(sea.swell_m)), breaking_height(depth)).in_metres();
  return sea;
}

Weather initial_weather(const Scenario& scenario, const Dice& dice) {
  Weather w;
  const StormSpec& spec = scenario.sea.storms;
  w.coming = scripted_storms(spec, scenario.start);
  if (spec.random) {
    w.next_random = next_random_storm(spec, dice, scenario.start, scenario.end - scenario.start,
                                      w.storm_ordinal, w.storm_candidate_s);
  }
  return w;
}

StormChanges advance_weather(const Scenario& scenario, const SeaModel& model, const Dice& dice,
                             std::int64_t now_s, Weather& w) {
  const Instant now = scenario.start + now_s;
  const std::int64_t hour = now_s / 3600;
  if (w.climate_hour != hour) {
    w.climate_hour = hour;
    const BetweenMonths when = between_months(scenario.start + hour * 3600);
    fill_climate(model.wind, when, w.wind_climate);
    fill_climate(model.current, when, w.current_climate);
    fill_swell(model, when, w.swell_m);
    w.wind = FlowField(model.wind.grid);
    w.current = FlowField(model.current.grid);
  }
  if (model.wind_fluctuates) w.wind_fluctuation.advance(model.wind_fluctuation, dice, now_s);
  if (model.current_fluctuates) w.current_fluctuation.advance(model.current_fluctuation, dice, now_s);
  fill_field(model.wind, w.wind_climate, model.wind_fluctuation,
             model.wind_fluctuates ? &w.wind_fluctuation : nullptr, now, now_s, w.wind);
  fill_field(model.current, w.current_climate, model.current_fluctuation,
             model.current_fluctuates ? &w.current_fluctuation : nullptr, now, now_s, w.current);
  w.sun = sun_at(days_since_j2000(now));
  StormChanges changes = begin_and_end_storms(scenario, dice, now_s, w);
  grow_sea(model.wind.grid, hour, w);
  return changes;
}

}  // namespace searoom
