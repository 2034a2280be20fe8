#include "sim/phases/eyes.h"

#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/science/detection.h"
#include "sim/science/horizon.h"
#include "sim/science/radar.h"
#include "sim/science/sweep_width.h"

namespace searoom {
namespace {

constexpr Draw recognises{"recognises"};

Lookout lookout_of(UnitType type) {
  if (type == UnitType::aircraft || type == UnitType::drone) return Lookout::aircraft;
  return type == UnitType::helicopter ? Lookout::helicopter : Lookout::vessel;
}

// A hull that lies deep or keel up shows as one of half its length (assumption).
SearchObject object_of(const Scenario& s, const Vessels& v, std::size_t row) {
  const Distance length = s.kinds[v.kind[row]].length;
  if (v.afloat[row] == Afloat::people_in_water) return {true, Distance::metres(2)};
  const bool low = v.afloat[row] == Afloat::awash || v.afloat[row] == Afloat::capsized;
  return {false, low ? length * 0.5 : length};
}

// Many people in the water are as many chances to see one: for the inverse cube law widths add as squares do.
double more_in_the_water(const SearchObject& object, const Vessels& v, std::size_t row) {
  return object.person_in_water ? std::sqrt(std::max(1.0, static_cast<double>(v.people_aboard(row)))) : 1;
}

double visibility_nm(const Scenario& s, Instant now) {
  const auto month = static_cast<std::size_t>(civil_date(now).month - 1);
  return s.perception.visibility_nm[month];
}

double radar_hazard(const Scenario& s, const World& w, const Eye& eye, double range_m, Duration time,
                    std::size_t row) {
  if (eye.radar_height.si() <= 0 || w.vessels.afloat[row] == Afloat::people_in_water) return 0;
  const bool flies = lookout_of(eye.type) != Lookout::vessel;
  const Distance sea = Distance::metres(w.vessels.sea[row].wave_height_m);
  const Distance range = radar_range(flies ? RadarKind::airborne : RadarKind::ship, eye.radar_height, sea);
  if (range_m > range.in_metres()) return 0;
  return (flies ? s.perception.radar_finds_aircraft : s.perception.radar_finds_ship) * time;
}

}  // namespace

Distance farthest_sight(const Eye& eye) {
  return eye.radar_height.si() > 0 && lookout_of(eye.type) != Lookout::vessel ? Distance::nautical_miles(30)
                                                                              : Distance::nautical_miles(15);
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

double hazard_of_sight(const Scenario& s, const World& w, const Eye& eye, Position eye_from, Position eye_to,
                       Position boat_from, Position boat_to, Duration time, std::size_t row) {
  const Offset from = offset_between(eye_from, boat_from), to = offset_between(eye_to, boat_to);
  const double range_m = std::min(std::hypot(from.east_m, from.north_m), std::hypot(to.east_m, to.north_m));
  const double length_m = std::hypot(to.east_m - from.east_m, to.north_m - from.north_m);
  if (range_m - length_m > farthest_sight(eye).in_metres()) return 0;
  double hazard = radar_hazard(s, w, eye, range_m, time, row);
  const Distance width = sweep_width_for(s, w, eye, row);
  if (width.si() > 0) hazard += detection_hazard(s.perception.law, width, from, to, time);
  return hazard;
}

double hazard_of_sight(const Scenario& s, const World& w, const Eye& eye, const std::vector<Position>& track,
                       std::size_t row) {
  const Position was = w.vessels.was_at[row], is = w.vessels.position[row];
  double length_m = 0;
  for (std::size_t i = 1; i < track.size(); ++i) length_m += metres_between(track[i - 1], track[i]);
  if (length_m < 1) return hazard_of_sight(s, w, eye, track.front(), track.back(), was, is, s.step(), row);
  const auto boat_at = [&](double share) {
    return Position{was.lat_deg + share * (is.lat_deg - was.lat_deg),
                    was.lon_deg + share * (is.lon_deg - was.lon_deg)};
  };
  double hazard = 0, gone_m = 0;
  for (std::size_t i = 1; i < track.size(); ++i) {
    const double leg_m = metres_between(track[i - 1], track[i]);
    const double before = gone_m / length_m, after = (gone_m + leg_m) / length_m;
    hazard += hazard_of_sight(s, w, eye, track[i - 1], track[i], boat_at(before), boat_at(after),
                              s.step() * (after - before), row);
    gone_m += leg_m;
  }
  return hazard;
}

SeenAs looks_of(const Vessels& v, std::size_t row) {
  if (v.afloat[row] >= Afloat::awash) return SeenAs::sinking;
  if (v.afloat[row] == Afloat::leaking_boat || v.because[row].water != 0) return SeenAs::in_distress;
  const bool is_crewed = v.crew[row] == Crew::master || v.crew[row] == Crew::smugglers;
  if (v.engine[row] != Engine::works || !is_crewed) return SeenAs::adrift;
  return SeenAs::sound;
}

ActorId pair_of(ActorId watcher, ActorId boat) {
  return actor("watcher and boat", watcher.key * 0x9e3779b97f4a7c15ULL ^ boat.key);
}

bool is_recognised(const Scenario& s, const Dice& dice, ActorId watcher, std::size_t row, const World& w,
                   double inspects) {
  if (looks_of(w.vessels, row) != SeenAs::sound) return true;
  const auto day = static_cast<std::uint64_t>(w.now * s.step_s / 86400);
  return dice.uniform(pair_of(watcher, w.vessels.id[row]), recognises, Occasion{day}) <
         std::max(inspects, s.perception.recognised_when_sound);
}

}  // namespace searoom
