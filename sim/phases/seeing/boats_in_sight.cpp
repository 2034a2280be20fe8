#include "sim/phases/seeing/boats_in_sight.h"

#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/science/detection.h"
#include "sim/science/sweep_width.h"
#include "sim/science/within_range.h"

namespace searoom {
namespace {

constexpr Draw recognises{"recognises"};

// Where the laws of detection are cut off, with at most some per cent of a sweep width beyond; and the most
// that airborne radar can show of the largest boat.
constexpr Distance farthest_by_eye = Distance::nautical_miles(20);
constexpr Distance farthest_by_airborne_radar = Distance::nautical_miles(40);

bool lies_low(const Vessels& v, std::size_t row) {
  return v.afloat[row] == Afloat::awash || v.afloat[row] == Afloat::capsized;
}

// A hull that lies deep or keel up shows as one of half its length (assumption).
SearchObject object_of(const Scenario& s, const Vessels& v, std::size_t row) {
  const Distance length = s.kinds[v.kind[row]].length;
  if (v.afloat[row] == Afloat::people_in_water) return {true, Distance::metres(2)};
  return {false, lies_low(v, row) ? length * 0.5 : length};
}

// Many people in the water are as many chances to see one: for the inverse cube law widths add as squares do.
double more_in_the_water(const SearchObject& object, const Vessels& v, std::size_t row) {
  return object.person_in_water ? std::sqrt(std::max(1.0, static_cast<double>(v.people_aboard(row)))) : 1;
}

double visibility_nm(const Scenario& s, Instant now) {
  const auto month = static_cast<std::size_t>(civil_date(now).month - 1);
  return s.perception.visibility_nm[month];
}

// A boat as it passes an eye: where it is from there, at both ends.
struct SeenFromEye {
  Offset from, to;
  Duration time;
};

double hazard_by_radar(const Scenario& s, const World& w, const Eye& eye, const SeenFromEye& boat,
                       std::size_t row) {
  if (eye.radar_height.si() <= 0) return 0;
  const Distance range = radar_range_to(s, w, radar_of(eye), eye.radar_height, row);
  const Rate finds = lookout_of(eye.type) == Lookout::vessel ? s.perception.radar_finds_ship
                                                             : s.perception.radar_finds_aircraft;
  return finds * boat.time * part_within(boat.from, boat.to, range).share();
}

double hazard_by_eye(const Scenario& s, const World& w, const Eye& eye, const SeenFromEye& boat,
                     std::size_t row) {
  const TrackPart part = part_within(boat.from, boat.to, farthest_by_eye);
  if (part.empty()) return 0;
  const Distance width = sweep_width_for(s, w, eye, row);
  return detection_hazard(s.perception.law, width, on_track(boat.from, boat.to, part.begin),
                          on_track(boat.from, boat.to, part.end), boat.time * part.share());
}

}  // namespace

Lookout lookout_of(UnitType type) {
  if (type == UnitType::aircraft || type == UnitType::drone) return Lookout::aircraft;
  return type == UnitType::helicopter ? Lookout::helicopter : Lookout::vessel;
}

Distance farthest_sight(const Eye& eye) {
  const bool far = eye.radar_height.si() > 0 && radar_of(eye) == RadarKind::airborne;
  return far ? farthest_by_airborne_radar : farthest_by_eye;
}

bool hears_ais(const Scenario& s, const World& w, Position from, std::size_t row) {
  const Vessels& v = w.vessels;
  const bool has_power = v.afloat[row] <= Afloat::leaking_boat;
  return s.kinds[v.kind[row]].sends_ais && has_power &&
         metres_between(from, v.position[row]) <= s.perception.ais_heard_to.in_metres();
}

RadarKind radar_of(const Eye& eye) {
  return lookout_of(eye.type) == Lookout::vessel ? RadarKind::ship : RadarKind::airborne;
}

Distance radar_range_to(const Scenario& s, const World& w, RadarKind radar, Distance antenna,
                        std::size_t row) {
  const Vessels& v = w.vessels;
  if (v.afloat[row] == Afloat::people_in_water) return {};
  return radar_range(radar, antenna, Distance::metres(v.sea[row].wave_height_m),
                     cross_section_m2(s.kinds[v.kind[row]].length, lies_low(v, row)));
}

Distance sweep_width_for(const Scenario& s, const World& w, const Eye& eye, std::size_t row) {
  const Vessels& v = w.vessels;
  const Light light = light_at(w.weather.sun, v.position[row]);
  const double night = night_factor(light == Light::night, light == Light::twilight, eye.sees_by_night);
  if (night <= 0) return Distance::metres(0);
  const SearchObject object = object_of(s, v, row);
  const LocalSea& sea = v.sea[row];
  const Speed wind = Speed::metres_per_second(std::hypot(sea.wind.east_m_s, sea.wind.north_m_s));
  const Lookout lookout = lookout_of(eye.type);
  const Distance visibility = Distance::nautical_miles(visibility_nm(s, s.instant_of(w.now)));
  return sweep_width(lookout, eye.height, object, visibility) *
         (night * weather_factor(object, wind, Distance::metres(sea.wave_height_m)) *
          speed_factor(lookout, object, eye.speed) * more_in_the_water(object, v, row) *
          (eye.tired ? fatigue_factor : 1));
}

double hazard_of_sight(const Scenario& s, const World& w, const Eye& eye, const Passing& p, std::size_t row) {
  const SeenFromEye boat{offset_between(p.eye_from, p.boat_from), offset_between(p.eye_to, p.boat_to),
                         p.time};
  if (part_within(boat.from, boat.to, farthest_sight(eye)).empty()) return 0;
  return hazard_by_radar(s, w, eye, boat, row) + hazard_by_eye(s, w, eye, boat, row);
}

double hazard_of_sight(const Scenario& s, const World& w, const Eye& eye, const std::vector<Position>& track,
                       std::size_t row) {
  const Position was = w.vessels.was_at[row], is = w.vessels.position[row];
  double length_m = 0;
  for (std::size_t i = 1; i < track.size(); ++i) length_m += metres_between(track[i - 1], track[i]);
  if (length_m < 1) return hazard_of_sight(s, w, eye, {track.front(), track.back(), was, is, s.step()}, row);
  const auto boat_at = [&](double share) {
    return Position{was.lat_deg + share * (is.lat_deg - was.lat_deg),
                    was.lon_deg + share * (is.lon_deg - was.lon_deg)};
  };
  double hazard = 0, gone_m = 0;
  for (std::size_t i = 1; i < track.size(); ++i) {
    const double leg_m = metres_between(track[i - 1], track[i]);
    const double before = gone_m / length_m, after = (gone_m + leg_m) / length_m;
    hazard += hazard_of_sight(
        s, w, eye, {track[i - 1], track[i], boat_at(before), boat_at(after), s.step() * (after - before)},
        row);
    gone_m += leg_m;
  }
  return hazard;
}

SeenAs looks_of(const Vessels& v, std::size_t row) {
  const Afloat hull = v.afloat[row];
  if (hull == Afloat::leaking_boat || hull == Afloat::aground) return SeenAs::in_distress;
  if (hull != Afloat::boat) return SeenAs::sinking;
  if (v.because[row].water != 0) return SeenAs::in_distress;
  const bool is_crewed = v.crew[row] == Crew::master || v.crew[row] == Crew::smugglers;
  if (v.engine[row] != Engine::works || !is_crewed) return SeenAs::adrift;
  return SeenAs::sound;
}

SeenAs echo_of(const Vessels& v, std::size_t row) {
  return v.under_power(row) ? SeenAs::sound : SeenAs::adrift;
}

ActorId pair_of(ActorId watcher, ActorId boat) {
  return actor("watcher and boat", watcher.key * 0x9e3779b97f4a7c15ULL ^ boat.key);
}

bool is_recognised(const Step& step, ActorId watcher, std::size_t row, double inspects) {
  if (looks_of(step.world.vessels, row) != SeenAs::sound) return true;
  const auto day = static_cast<std::uint64_t>(step.world.now * step.scenario.step_s / 86400);
  return step.dice.uniform(pair_of(watcher, step.world.vessels.id[row]), recognises, Occasion{day}) <
         std::max(inspects, step.scenario.perception.recognised_when_sound);
}

}  // namespace searoom
