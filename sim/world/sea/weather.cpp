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

// At each node, for each component: the loop is of floats in a row and of nothing else.
template <class At>
void fill(FlowNodes& nodes, std::size_t count, const At& at) {
  if (nodes.parts_m_s().size() != 2 * count) nodes = FlowNodes(count);
  float* parts_m_s = nodes.parts_m_s().data();
  for (std::size_t i = 0; i < 2 * count; ++i) parts_m_s[i] = at(i);
}

void fill_between(const FlowNodes& earlier, const FlowNodes& later, double fraction, FlowNodes& now) {
  const float *from = earlier.parts_m_s().data(), *to = later.parts_m_s().data();
  const auto f = static_cast<float>(fraction);
  fill(now, earlier.size(), [=](std::size_t i) { return from[i] + f * (to[i] - from[i]); });
}

void fill_fluctuation(const FlowNodes& spread, const std::vector<Flow>& knot, FlowNodes& parts) {
  if (parts.empty()) parts = FlowNodes(knot.size());
  for (std::size_t i = 0; i < knot.size(); ++i) {
    const Flow by = spread[i];
    parts.set(i, {by.east_m_s * knot[i].east_m_s, by.north_m_s * knot[i].north_m_s});
  }
}

// Knots lie at full hours, so that none passes before the parts are made again.
void fill_parts(const MonthlyFlow& flow, const BetweenMonths& when, const Fluctuation* fluctuation,
                FlowParts& parts) {
  const auto earlier = static_cast<std::size_t>(when.earlier), later = static_cast<std::size_t>(when.later);
  fill_between(flow.mean[earlier], flow.mean[later], when.fraction, parts.mean);
  fill_between(flow.spread[earlier], flow.spread[later], when.fraction, parts.spread);
  if (!fluctuation) return;
  fill_fluctuation(parts.spread, fluctuation->before, parts.before);
  fill_fluctuation(parts.spread, fluctuation->after, parts.after);
}

// Mean, fluctuation and tide of a flow at every node, now.
void fill_field(const MonthlyFlow& flow, const FlowParts& parts, Fluctuation::Blend blend, Instant now,
                FlowField& field) {
  const float* mean = parts.mean.parts_m_s().data();
  if (parts.before.empty()) {
    field.nodes() = parts.mean;
  } else {
    const float *before = parts.before.parts_m_s().data(), *after = parts.after.parts_m_s().data();
    const auto by = static_cast<float>(blend.before), then_by = static_cast<float>(blend.after);
    fill(field.nodes(), parts.mean.size(),
         [=](std::size_t i) { return mean[i] + by * before[i] + then_by * after[i]; });
  }
  if (flow.tide.empty()) return;
  const float *tide = flow.tide.parts_m_s().data(), *without = field.nodes().parts_m_s().data();
  const auto stream = static_cast<float>(
      std::cos(2 * std::numbers::pi * static_cast<double>(now.unix_seconds) / m2_period_s));
  fill(field.nodes(), parts.mean.size(), [=](std::size_t i) { return without[i] + stream * tide[i]; });
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

double between_nodes(const NodeWeights& w, const std::vector<double>& nodes) {
  return w.south_west * nodes[w.first] + w.south_east * nodes[w.first + 1] +
         w.north_west * nodes[w.first + w.row] + w.north_east * nodes[w.first + w.row + 1];
}

// From full hour to full hour, whatever the step; at the start it is as high as the wind can raise it.
void grow_sea(const SeaModel& model, std::int64_t hour, Weather& w) {
  if (w.grown_hour == hour) return;
  const bool begins = w.grown_hour < 0;
  const Duration blows = Duration::hours(static_cast<double>(hour - w.grown_hour));
  w.grown_hour = hour;
  w.grown_m.resize(model.wind.grid.size());
  for (const std::size_t i : model.wind_nodes_at_sea) {
    Flow wind = w.wind.nodes()[i];
    for (const StormNow& storm : w.storms_now) wind = wind_in_storm(storm, model.wind.grid.node(i), wind);
    const Speed speed = speed_of(wind);
    w.grown_m[i] =
        (begins ? fully_developed_height(speed) : grown_height(Distance::metres(w.grown_m[i]), speed, blows))
            .in_metres();
  }
}

}  // namespace

Flow Weather::wind_at(Position where) const {
  return with_storms(where, wind.at(where));
}

Flow Weather::with_storms(Position where, Flow blows) const {
  for (const StormNow& storm : storms_now) blows = wind_in_storm(storm, where, blows);
  return blows;
}

LocalSea Weather::at(Position where, const SeaModel& model) const {
  const NodeWeights of_wind = wind.grid().weights_at(where), of_current = current.grid().weights_at(where);
  LocalSea sea{with_storms(where, wind.blended(of_wind)), current.blended(of_current), 0,
               between_nodes(of_current, swell_m)};
  const double root_fetch = model.fetch.root_fetch_s(where, sea.wind.east_m_s, sea.wind.north_m_s);
  // The least of what fetch, duration and depth allow.
  Distance wind_sea = wind_sea_height(speed_of(sea.wind).in_metres_per_second(), root_fetch,
                                      Distance::metres(between_nodes(of_wind, grown_m)));
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
  const Fluctuation* wind = model.wind_fluctuates ? &w.wind_fluctuation : nullptr;
  const Fluctuation* current = model.current_fluctuates ? &w.current_fluctuation : nullptr;
  if (wind) w.wind_fluctuation.advance(model.wind_fluctuation, dice, now_s);
  if (current) w.current_fluctuation.advance(model.current_fluctuation, dice, now_s);
  if (w.climate_hour != hour) {
    w.climate_hour = hour;
    const BetweenMonths when = between_months(scenario.start + hour * 3600);
    fill_parts(model.wind, when, wind, w.wind_parts);
    fill_parts(model.current, when, current, w.current_parts);
    fill_swell(model, when, w.swell_m);
    w.wind = FlowField(model.wind.grid);
    w.current = FlowField(model.current.grid);
  }
  fill_field(model.wind, w.wind_parts,
             wind ? wind->blend(model.wind_fluctuation, now_s) : Fluctuation::Blend{}, now, w.wind);
  fill_field(model.current, w.current_parts,
             current ? current->blend(model.current_fluctuation, now_s) : Fluctuation::Blend{}, now,
             w.current);
  w.sun = sun_at(days_since_j2000(now));
  StormChanges changes = begin_and_end_storms(scenario, dice, now_s, w);
  grow_sea(model, hour, w);
  return changes;
}

}  // namespace searoom
