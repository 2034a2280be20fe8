#include "sim/phases/rescue/search_sweeps.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "sim/geo/local_metres.h"
#include "sim/phases/seeing/boats_in_sight.h"
#include "sim/science/detection.h"
#include "sim/science/radar.h"
#include "sim/science/search_effort.h"
#include "sim/science/sweep_width.h"
#include "sim/science/within_range.h"

namespace searoom {
namespace {

// Beyond so many sweep widths nothing is counted: an eye finds less than 1 % there.
constexpr double counted_widths = 3;

// A centre that knows little of a boat looks for a wooden one of 16 metres, or half of that awash
// (assumption).
constexpr Distance believed_length = Distance::metres(16);

// The case for which a unit searches, and its part in it.
struct Search {
  SearchCase* of = nullptr;
  Sortie* sortie = nullptr;
};
Search search_of(const Unit& unit, World& w) {
  if (!unit.desk() || unit.task != Task::search || unit.track.size() < 2) return {};
  for (SearchCase& c : w.desks[unit.desk()].cases) {
    if (c.number != unit.case_no || !c.is_open()) continue;
    const auto found = std::ranges::find(c.out, unit.id, &Sortie::unit);
    if (found != c.out.end()) return {&c, &*found};
  }
  return {};
}

double length_of_track(std::span<const Position> track) {
  double metres = 0;
  for (std::size_t i = 1; i < track.size(); ++i) metres += metres_between(track[i - 1], track[i]);
  return metres;
}

// What a unit has sailed of this tick's track since it came to the scene of its search. Between the ends of
// the track are the way-points that it passed; it may have come to the last of them just now.
double metres_on_scene(const Unit& unit, const Sortie& sortie) {
  if (unit.leg <= sortie.scene || unit.leg > unit.plan.size()) return 0;
  const bool stands_at_one = unit.track.back() == unit.plan[unit.leg - 1];
  const std::size_t passed = unit.track.size() - 2 + (stands_at_one ? 1 : 0);
  const std::size_t began_with = unit.leg - std::min<std::size_t>(passed, unit.leg);
  const std::size_t scene = sortie.scene < began_with ? 0 : sortie.scene - began_with + 1;
  return length_of_track(std::span(unit.track).subspan(std::min(scene, unit.track.size() - 1)));
}

// The time for which it has searched counts for its case.
void count_hours(const Unit& unit, const Search& search) {
  const Duration time = Distance::metres(metres_on_scene(unit, *search.sortie)) / unit.can.cruise_speed;
  search.sortie->hours += time.in_hours();
  search.of->searched_hours += time.in_hours();
}

}  // namespace

BelievedSight believed_sight(const Step& step, const Ability& eyes, SeenAs target, Light light,
                             const LocalSea& sea) {
  const Lookout lookout = lookout_of(eyes.type);
  const SearchObject object{false, target == SeenAs::sinking ? believed_length * 0.5 : believed_length};
  const auto month = static_cast<std::size_t>(civil_date(step.instant()).month - 1);
  const Distance wave = Distance::metres(sea.wave_height_m);
  const Speed wind = Speed::metres_per_second(std::hypot(sea.wind.east_m_s, sea.wind.north_m_s));
  BelievedSight sight;
  sight.width = sweep_width(lookout, eyes.eye, object,
                            Distance::nautical_miles(step.scenario.perception.visibility_nm[month])) *
                (night_factor(light == Light::night, light == Light::twilight, eyes.sees_by_night) *
                 weather_factor(object, wind, wave) * speed_factor(lookout, object, eyes.cruise_speed));
  if (eyes.radar_height.si() <= 0) return sight;
  const bool flies = lookout != Lookout::vessel;
  sight.radar_range = radar_range(flies ? RadarKind::airborne : RadarKind::ship, eyes.radar_height, wave);
  sight.radar_finds =
      flies ? step.scenario.perception.radar_finds_aircraft : step.scenario.perception.radar_finds_ship;
  return sight;
}

Distance sweep_width_of(const BelievedSight& sight, Speed speed) {
  constexpr int parts = 8;
  double radar_m = 0;
  for (int i = 0; i < parts; ++i) {  // across the circle in which the radar sees
    const double x = (i + 0.5) / parts;
    const Duration in_range = 2 * std::sqrt(1 - x * x) * sight.radar_range / speed;
    radar_m -= 2 * sight.radar_range.in_metres() / parts * std::expm1(-(sight.radar_finds * in_range));
  }
  return sight.width + Distance::metres(radar_m);
}

void sweep_leg(const BelievedSight& sight, DetectionLaw law, const SweptLeg& leg, const Cloud& cloud,
               std::vector<double>& overlooked) {
  const Position from = leg.from, to = leg.to;
  const double width_m = sight.width.in_metres(), radar_m = sight.radar_range.in_metres();
  const double reach_m = std::max(counted_widths * width_m, radar_m);
  if (reach_m <= 0) return;
  const DegreeLength degree = degree_length((from.lat_deg + to.lat_deg) / 2);
  const double reach_lat = reach_m / degree.lat_m, reach_lon = reach_m / degree.lon_m;
  const double south = std::min(from.lat_deg, to.lat_deg) - reach_lat,
               north = std::max(from.lat_deg, to.lat_deg) + reach_lat,
               west = std::min(from.lon_deg, to.lon_deg) - reach_lon,
               east = std::max(from.lon_deg, to.lon_deg) + reach_lon;
  const auto seen_from = [&](Position eye, Position at) {
    return Offset{(at.lon_deg - eye.lon_deg) * degree.lon_m, (at.lat_deg - eye.lat_deg) * degree.lat_m};
  };
  for (std::size_t i = 0; i < cloud.particles.size(); ++i) {
    const Particle& p = cloud.particles[i];
    if (p.at.lat_deg < south || p.at.lat_deg > north || p.at.lon_deg < west || p.at.lon_deg > east) continue;
    const Offset before = seen_from(from, p.at), after = seen_from(to, p.at);
    double hazard = width_m > 0 ? detection_hazard(law, sight.width, before, after, leg.time) : 0;
    if (radar_m > 0)
      hazard += sight.radar_finds * leg.time * part_within(before, after, sight.radar_range).share();
    overlooked[i] *= std::exp(-hazard);
  }
}

void sweep_clouds(const Step& step) {
  for (const Unit& unit : step.world.units) {
    const Search search = search_of(unit, step.world);
    if (!search.of) continue;
    count_hours(unit, search);
    const BelievedSight sight =
        believed_sight(step, unit.can, search.of->seen_as, light_at(step.world.weather.sun, unit.position),
                       step.world.weather.at(unit.position, step.sea));
    const double length_m = std::max(1.0, length_of_track(unit.track));
    for (std::size_t i = 1; i < unit.track.size(); ++i) {
      const Position from = unit.track[i - 1], to = unit.track[i];
      const SweptLeg leg{from, to, step.length() * (metres_between(from, to) / length_m)};
      sweep_leg(sight, step.scenario.perception.law, leg, search.of->cloud, search.sortie->overlooked);
    }
  }
}

double learn_from_failure(const std::vector<double>& overlooked, Cloud& cloud) {
  std::vector<double> weights, pod;
  for (std::size_t i = 0; i < cloud.particles.size(); ++i) {
    weights.push_back(cloud.particles[i].weight);
    pod.push_back(1 - overlooked[i]);
  }
  const double success = update_after_failure(weights, pod);
  for (std::size_t i = 0; i < cloud.particles.size(); ++i) cloud.particles[i].weight = weights[i];
  return success;
}

}  // namespace searoom
