#include "sim/world/sea/storm.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/geo/local_metres.h"
#include "sim/science/cyclone.h"

namespace searoom {
namespace {

constexpr ActorId storms = actor("storms");
constexpr Draw waits_to_form{"storm_waits_to_form"};
constexpr Draw storm_forms{"storm_forms"};
constexpr Draw forms_where{"storm_forms_where"};
constexpr Draw is_like{"storm_is_like"};

// A storm grows over its first third, holds, and fades over its last third.
double strength_at(double age) {
  return std::clamp(std::min(age, 1 - age) * 3, 0.0, 1.0);
}

StormNow along_script(const ScriptedStorm& script, Instant now) {
  const auto later =
      std::find_if(script.fixes.begin(), script.fixes.end(), [&](const StormFix& f) { return f.at > now; });
  if (later == script.fixes.begin() || later == script.fixes.end()) return {};
  const StormFix& a = *(later - 1);
  const double f = static_cast<double>(now - a.at) / static_cast<double>(later->at - a.at);
  return {{std::lerp(a.centre.lat_deg, later->centre.lat_deg, f),
           std::lerp(a.centre.lon_deg, later->centre.lon_deg, f)},
          std::lerp(a.max_wind.in_metres_per_second(), later->max_wind.in_metres_per_second(), f),
          script.radius_of_max_wind.in_metres()};
}

double rate_per_second(const StormSpec& spec, Instant when) {
  const CivilDate d = civil_date(when);
  return spec.per_month[static_cast<std::size_t>(d.month - 1)] / (days_in_month(d.year, d.month) * 86400.0);
}

Storm draw_storm(const StormSpec& spec, const Dice& dice, std::uint64_t ordinal, double forms_s) {
  const Occasion n{ordinal};
  const auto where = dice.uniforms(storms, forms_where, n);
  const auto like = dice.uniforms(storms, is_like, n);
  Storm storm;
  storm.name = "storm/" + std::to_string(ordinal);
  storm.forms_s = static_cast<std::int64_t>(forms_s);
  storm.ends_s = storm.forms_s + static_cast<std::int64_t>(spec.days.quantile(like[0]) * 86400);
  storm.forms_at = {std::lerp(spec.south_degrees, spec.north_degrees, where[0]),
                    std::lerp(spec.west_degrees, spec.east_degrees, where[1])};
  storm.max_wind_m_s = Speed::knots(spec.max_wind_knots.quantile(like[1])).in_metres_per_second();
  storm.heading_rad = spec.heading_degrees.quantile(like[2]) * std::numbers::pi / 180;
  storm.forward_m_s = Speed::knots(spec.forward_knots.quantile(like[3])).in_metres_per_second();
  storm.radius_m = spec.radius_of_max_wind.in_metres();
  return storm;
}

}  // namespace

StormNow storm_at(const Storm& storm, const StormSpec& spec, Instant start, std::int64_t now_s) {
  if (storm.script >= 0)
    return along_script(spec.scripted[static_cast<std::size_t>(storm.script)], start + now_s);
  const double age_s = static_cast<double>(now_s - storm.forms_s);
  const double life_s = static_cast<double>(storm.ends_s - storm.forms_s);
  const double run_m = storm.forward_m_s * age_s;
  const Position centre =
      moved(storm.forms_at, run_m * std::sin(storm.heading_rad), run_m * std::cos(storm.heading_rad));
  return {centre, storm.max_wind_m_s * strength_at(age_s / life_s), storm.radius_m};
}

Flow wind_in_storm(const StormNow& storm, Position where, Flow without) {
  constexpr double decay_exponent = 0.6;  // middle of the 0.4-0.6 of Hughes 1952 and later surveys
  const Offset from_centre = offset_between(storm.centre, where);
  const Vortex vortex{storm.centre, Speed::metres_per_second(storm.max_wind_m_s),
                      Distance::metres(storm.radius_m), decay_exponent};
  const double share = vortex_share(vortex, std::hypot(from_centre.east_m, from_centre.north_m));
  if (share <= 0) return without;
  const VortexWind wind = vortex_wind(vortex, from_centre.east_m, from_centre.north_m);
  return {std::lerp(without.east_m_s, wind.east_m_s, share),
          std::lerp(without.north_m_s, wind.north_m_s, share)};
}

Storm next_random_storm(const StormSpec& spec, const Dice& dice, Instant start, std::int64_t end_s,
                        std::uint64_t& ordinal, double& candidate_s) {
  const double busiest = *std::max_element(spec.per_month.begin(), spec.per_month.end()) / (28 * 86400.0);
  const double end = static_cast<double>(end_s);
  while (busiest > 0 && candidate_s < end) {
    const Occasion n{ordinal++};
    candidate_s += dice.exponential(storms, waits_to_form, n) / busiest;
    const double rate = rate_per_second(spec, start + static_cast<std::int64_t>(std::min(candidate_s, end)));
    if (candidate_s < end && dice.uniform(storms, storm_forms, n) * busiest < rate) {
      return draw_storm(spec, dice, n.n, candidate_s);
    }
  }
  Storm none;
  none.forms_s = none.ends_s = end_s + 1;
  return none;
}

std::vector<Storm> scripted_storms(const StormSpec& spec, Instant start) {
  std::vector<Storm> all;
  for (std::size_t i = 0; i < spec.scripted.size(); ++i) {
    const ScriptedStorm& script = spec.scripted[i];
    if (script.fixes.empty()) continue;
    Storm storm;
    storm.name = script.name;
    storm.forms_s = script.fixes.front().at - start;
    storm.ends_s = script.fixes.back().at - start;
    storm.forms_at = script.fixes.front().centre;
    storm.script = static_cast<std::int64_t>(i);
    all.push_back(storm);
  }
  std::sort(all.begin(), all.end(), [](const Storm& a, const Storm& b) { return a.forms_s < b.forms_s; });
  return all;
}

}  // namespace searoom
