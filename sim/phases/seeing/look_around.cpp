// Who comes upon which boat in this tick: units at sea and in the air along the way that they went, coastal
// radars, people on shore. Fishers and merchants look for themselves, since they decide on their own.
#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/geo/neighbour_grid.h"
#include "sim/phases/phases.h"
#include "sim/phases/seeing/boats_in_sight.h"
#include "sim/phases/seeing/reports.h"

namespace searoom {
namespace {

constexpr Draw sees{"sees"};
constexpr Draw finds_echo{"finds_echo"};
constexpr Draw notices{"notices_from_shore"};

// A boat that was seen is kept in sight within twice the width at which it is found, as far as radar shows
// it, and by searchlight near by; without that it is lost after this time (assumptions).
constexpr Duration lost_after = Duration::hours(1);
constexpr double keeps_to_widths = 2;
constexpr Distance farthest_coastal_radar = Distance::nautical_miles(30);
constexpr Distance searchlight = Distance::kilometres(1);

Channel channel_of(const Unit& unit) {
  return unit.can.type == UnitType::ngo_ship ? Channel::ngo_ship : Channel::own_unit;
}

class Lookouts {
 public:
  explicit Lookouts(const Step& step) : step_(step), v_(step.world.vessels) {
    for (std::size_t row = 0; row < v_.size(); ++row) {
      if (v_.ending[row] != Ending::none || v_.people_aboard(row) == 0) continue;
      rows_.push_back(row);
      positions_.push_back(v_.position[row]);
      longest_run_m_ = std::max(longest_run_m_, metres_between(v_.was_at[row], v_.position[row]));
    }
    near_ = NeighbourGrid(positions_);
    if (std::ranges::any_of(step_.scenario.kinds, &VesselKind::sends_ais))
      ais_to_ = step_.scenario.perception.ais_heard_to;
  }

  void look_from(Unit& unit) {
    if (!unit.at_sea() || unit.track.empty()) return;
    const Eye eye = eye_of(unit);
    forget_lost(unit);
    near_.visit_near(reach(unit.track, eye), [&](std::size_t i) { look_at(unit, eye, rows_[i]); });
  }

  // Once an hour, since radars stand still.
  void look_from_radars() {
    for (const StateIndex state : step_.scenario.states.indices()) {
      for (const RadarSpec& radar : step_.scenario.states[state].radars) look_from(radar, state);
    }
  }

  void look_from_shore() {
    const double chance = -std::expm1(-(step_.scenario.perception.shore_sees * Duration::hours(1)));
    for (const std::size_t row : rows_) {
      if (step_.scenario.chart->coast().distance(v_.position[row]) > step_.scenario.perception.shore_sees_to)
        continue;
      if (light_at(step_.world.weather.sun, v_.position[row]) != Light::day) continue;
      if (step_.dice.uniform(v_.id[row], notices, step_.occasion()) >= chance) continue;
      const int land = step_.scenario.chart->coast().nearest_land_cell(v_.position[row]);
      if (land < 0) continue;
      const LandMask& mask = step_.scenario.chart->mask();
      const std::string& country = mask.countries()[static_cast<std::size_t>(mask.country_of(land))];
      tell("people on shore", Channel::shore, actor(country), step_.scenario.desk_of(country), row);
    }
  }

 private:
  Eye eye_of(const Unit& unit) const {
    const Duration out = step_.since(unit.sailed_at);
    return {unit.can.type,         unit.can.eye,           unit.can.radar_height,
            unit.can.cruise_speed, unit.can.sees_by_night, out > unit.can.endurance * 0.5};
  }

  // Holds whatever was within sight at any time of the tick.
  Box reach(const std::vector<Position>& track, const Eye& eye) const {
    const double metres = std::max(farthest_sight(eye), ais_to_).in_metres() + longest_run_m_;
    Box box = box_around(track.front(), metres);
    for (const Position& p : track) {
      const Box other = box_around(p, metres);
      box = {std::min(box.west_deg, other.west_deg), std::min(box.south_deg, other.south_deg),
             std::max(box.east_deg, other.east_deg), std::max(box.north_deg, other.north_deg)};
    }
    return box;
  }

  void forget_lost(Unit& unit) {
    const Tick lost = step_.scenario.ticks_of(lost_after);
    std::erase_if(unit.in_sight, [&](const InSight& sight) { return step_.world.now - sight.seen > lost; });
  }

  void look_at(Unit& unit, const Eye& eye, std::size_t row) {
    const auto known = std::find_if(unit.in_sight.begin(), unit.in_sight.end(),
                                    [&](const InSight& sight) { return sight.boat == v_.id[row]; });
    if (known != unit.in_sight.end()) return keep_in_sight(unit, eye, *known, row);
    if (!hears(eye, unit.position, row) && !sees(unit, eye, row)) return;
    if (!is_recognised(step_, unit.id, row, unit.can.inspects)) return;
    InSight sight{v_.id[row], step_.world.now, step_.world.now, step_.world.now, {}};
    const std::uint64_t event = tell_of_sighting(step_, EventKind::sighted, unit.name, code_of(unit), row);
    report(unit, sight, event, row);
    unit.in_sight.push_back(sight);
  }

  bool hears(const Eye& eye, Position from, std::size_t row) const {
    return eye.radar_height.si() > 0 && hears_ais(step_.scenario, step_.world, from, row);
  }
  bool sees(const Unit& unit, const Eye& eye, std::size_t row) const {
    const double hazard = hazard_of_sight(step_.scenario, step_.world, eye, unit.track, row);
    if (hazard <= 1e-9) return false;
    return step_.dice.uniform(pair_of(unit.id, v_.id[row]), searoom::sees, step_.occasion()) <
           -std::expm1(-hazard);
  }

  void keep_in_sight(Unit& unit, const Eye& eye, InSight& sight, std::size_t row) {
    if (!still_sees(unit, eye, row)) return;
    sight.seen = step_.world.now;
    const Duration since = step_.since(sight.reported);
    if (since < step_.scenario.perception.reports_again_after) return;
    sight.reported = step_.world.now;
    report(unit, sight, 0, row);
  }

  bool still_sees(const Unit& unit, const Eye& eye, std::size_t row) const {
    const Distance range = Distance::metres(metres_between(unit.position, v_.position[row]));
    if (range <= searchlight || hears(eye, unit.position, row)) return true;
    if (eye.radar_height.si() > 0 &&
        range <= radar_range_to(step_.scenario, step_.world, radar_of(eye), eye.radar_height, row))
      return true;
    return range <= keeps_to_widths * sweep_width_for(step_.scenario, step_.world, eye, row);
  }

  std::string code_of(const Unit& unit) const {
    return unit.state ? step_.scenario.states[unit.state].code : "";
  }

  void report(const Unit& unit, const InSight& sight, std::uint64_t event, std::size_t row) {
    const StateIndex desk = unit.desk() ? unit.desk() : desk_for(step_.scenario, v_.position[row]);
    send_report(step_,
                {channel_of(unit), unit.id, unit.name, desk, row, event, unit.state ? &sight : nullptr, {}});
  }

  void look_from(const RadarSpec& radar, StateIndex state) {
    const Position at = step_.scenario.places[radar.at.as<Place>()].at;
    const double chance = -std::expm1(-(step_.scenario.perception.radar_finds_coast * Duration::hours(1)));
    const Distance reach = std::max(farthest_coastal_radar, ais_to_);
    const ActorId self = actor(step_.scenario.states[state].code + "/radar/" + radar.name);
    near_.visit_near(box_around(at, reach.in_metres()), [&](std::size_t i) {
      const std::size_t row = rows_[i];
      if (!hears_ais(step_.scenario, step_.world, at, row)) {
        const Distance range =
            radar_range_to(step_.scenario, step_.world, RadarKind::coastal, radar.height, row);
        if (metres_between(at, v_.position[row]) > range.in_metres()) return;
        if (step_.dice.uniform(pair_of(self, v_.id[row]), finds_echo, step_.occasion()) >= chance) return;
      }
      tell("the radar " + radar.name, Channel::radar, self, state, row);
    });
  }

  void tell(const std::string& watcher, Channel channel, ActorId by, StateIndex desk, std::size_t row) {
    if (!desk || !is_recognised(step_, by, row)) return;
    const std::string& code = step_.scenario.states[desk].code;
    const std::uint64_t event = tell_of_sighting(step_, EventKind::sighted, watcher, code, row);
    send_report(step_, {channel, by, watcher, desk, row, event, nullptr, {}});
  }

  const Step& step_;
  const Vessels& v_;
  std::vector<std::size_t> rows_;
  std::vector<Position> positions_;
  NeighbourGrid near_;
  double longest_run_m_ = 0;  // of any boat in this tick
  Distance ais_to_;           // heard so far; 0: no boat sends it
};

bool anybody_looks(const World& w) {
  return std::any_of(w.units.begin(), w.units.end(), [](const Unit& unit) { return unit.at_sea(); });
}

}  // namespace

void look_around(const Step& step) {
  const bool hourly = step.is_on_the_hour();
  if (step.scenario.states.empty() || (!hourly && !anybody_looks(step.world))) return;
  Lookouts lookouts(step);
  for (Unit& unit : step.world.units) {
    if (unit.can.type != UnitType::fishers && unit.can.type != UnitType::merchant) lookouts.look_from(unit);
  }
  if (!hourly) return;
  lookouts.look_from_radars();
  lookouts.look_from_shore();
}

}  // namespace searoom
