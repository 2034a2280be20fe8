// Who comes upon which boat in this tick: units at sea and in the air along the way that they went, coastal
// radars, people on shore. Fishers and merchants look for themselves, since they decide on their own.
#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/geo/neighbour_grid.h"
#include "sim/phases/phases.h"
#include "sim/phases/seeing/eyes.h"
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
  Lookouts(const Scenario& scenario, const Dice& dice, World& world)
      : s_(scenario), dice_(dice), w_(world), v_(world.vessels) {
    for (std::size_t row = 0; row < v_.size(); ++row) {
      if (v_.ending[row] != Ending::none || v_.people_aboard(row) == 0) continue;
      rows_.push_back(row);
      positions_.push_back(v_.position[row]);
      longest_run_m_ = std::max(longest_run_m_, metres_between(v_.was_at[row], v_.position[row]));
    }
    near_ = NeighbourGrid(positions_);
    if (std::ranges::any_of(s_.kinds, &VesselKind::sends_ais)) ais_to_ = s_.perception.ais_heard_to;
  }

  void look_from(Unit& unit) {
    if (!unit.at_sea() || unit.track.empty()) return;
    const Eye eye = eye_of(unit);
    forget_lost(unit);
    near_.visit_near(reach(unit.track, eye), [&](std::size_t i) { look_at(unit, eye, rows_[i]); });
  }

  // Once an hour, since radars stand still.
  void look_from_radars() {
    for (std::size_t state = 0; state < s_.states.size(); ++state) {
      for (const RadarSpec& radar : s_.states[state].radars) look_from(radar, state);
    }
  }

  void look_from_shore() {
    const double chance = -std::expm1(-(s_.perception.shore_sees * Duration::hours(1)));
    for (const std::size_t row : rows_) {
      if (s_.chart->coast().distance(v_.position[row]) > s_.perception.shore_sees_to) continue;
      if (light_at(w_.weather.sun, v_.position[row]) != Light::day) continue;
      if (dice_.uniform(v_.id[row], notices, tick()) >= chance) continue;
      const int land = s_.chart->coast().nearest_land_cell(v_.position[row]);
      if (land < 0) continue;
      const LandMask& mask = s_.chart->mask();
      const std::string& country = mask.countries()[static_cast<std::size_t>(mask.country_of(land))];
      tell("people on shore", Channel::shore, actor(country), s_.desk_of(country), row);
    }
  }

 private:
  Occasion tick() const { return {static_cast<std::uint64_t>(w_.now)}; }

  Eye eye_of(const Unit& unit) const {
    const Duration out = s_.step() * static_cast<double>(w_.now - unit.sailed_at);
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
    const Tick lost = s_.ticks_of(lost_after);
    std::erase_if(unit.in_sight, [&](const InSight& sight) { return w_.now - sight.seen > lost; });
  }

  void look_at(Unit& unit, const Eye& eye, std::size_t row) {
    const auto known = std::find_if(unit.in_sight.begin(), unit.in_sight.end(),
                                    [&](const InSight& sight) { return sight.boat == v_.id[row]; });
    if (known != unit.in_sight.end()) return keep_in_sight(unit, eye, *known, row);
    if (!hears(eye, unit.position, row) && !sees(unit, eye, row)) return;
    if (!is_recognised(s_, dice_, unit.id, row, w_, unit.can.inspects)) return;
    InSight sight{v_.id[row], w_.now, w_.now, w_.now, 0};
    const std::uint64_t event = tell_of_sighting(s_, EventKind::sighted, unit.name, code_of(unit), row, w_);
    report(unit, sight, event, row);
    unit.in_sight.push_back(sight);
  }

  bool hears(const Eye& eye, Position from, std::size_t row) const {
    return eye.radar_height.si() > 0 && hears_ais(s_, w_, from, row);
  }
  bool sees(const Unit& unit, const Eye& eye, std::size_t row) const {
    const double hazard = hazard_of_sight(s_, w_, eye, unit.track, row);
    if (hazard <= 1e-9) return false;
    return dice_.uniform(pair_of(unit.id, v_.id[row]), searoom::sees, tick()) < -std::expm1(-hazard);
  }

  void keep_in_sight(Unit& unit, const Eye& eye, InSight& sight, std::size_t row) {
    if (!still_sees(unit, eye, row)) return;
    sight.seen = w_.now;
    const Duration since = s_.step() * static_cast<double>(w_.now - sight.reported);
    if (since < s_.perception.reports_again_after) return;
    sight.reported = w_.now;
    report(unit, sight, 0, row);
  }

  bool still_sees(const Unit& unit, const Eye& eye, std::size_t row) const {
    const Distance range = Distance::metres(metres_between(unit.position, v_.position[row]));
    if (range <= searchlight || hears(eye, unit.position, row)) return true;
    if (eye.radar_height.si() > 0 && range <= radar_range_to(s_, w_, radar_of(eye), eye.radar_height, row))
      return true;
    return range <= keeps_to_widths * sweep_width_for(s_, w_, eye, row);
  }

  std::string code_of(const Unit& unit) const {
    return unit.state >= 0 ? s_.states[static_cast<std::size_t>(unit.state)].code : "";
  }

  void report(const Unit& unit, const InSight& sight, std::uint64_t event, std::size_t row) {
    const std::ptrdiff_t desk = unit.desk() >= 0 ? unit.desk() : desk_for(s_, v_.position[row]);
    send_report(
        s_, dice_,
        {channel_of(unit), unit.id, unit.name, desk, row, event, unit.state >= 0 ? &sight : nullptr, {}}, w_);
  }

  void look_from(const RadarSpec& radar, std::size_t state) {
    const Position at = s_.places[radar.at.index].at;
    const double chance = -std::expm1(-(s_.perception.radar_finds_coast * Duration::hours(1)));
    const Distance reach = std::max(farthest_coastal_radar, ais_to_);
    const ActorId self = actor(s_.states[state].code + "/radar/" + radar.name);
    near_.visit_near(box_around(at, reach.in_metres()), [&](std::size_t i) {
      const std::size_t row = rows_[i];
      if (!hears_ais(s_, w_, at, row)) {
        const Distance range = radar_range_to(s_, w_, RadarKind::coastal, radar.height, row);
        if (metres_between(at, v_.position[row]) > range.in_metres()) return;
        if (dice_.uniform(pair_of(self, v_.id[row]), finds_echo, tick()) >= chance) return;
      }
      tell("the radar " + radar.name, Channel::radar, self, static_cast<std::ptrdiff_t>(state), row);
    });
  }

  void tell(const std::string& watcher, Channel channel, ActorId by, std::ptrdiff_t desk, std::size_t row) {
    if (desk < 0 || !is_recognised(s_, dice_, by, row, w_)) return;
    const std::string& code = s_.states[static_cast<std::size_t>(desk)].code;
    const std::uint64_t event = tell_of_sighting(s_, EventKind::sighted, watcher, code, row, w_);
    send_report(s_, dice_, {channel, by, watcher, desk, row, event, nullptr, {}}, w_);
  }

  const Scenario& s_;
  const Dice& dice_;
  World& w_;
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

void look_around(const Scenario& scenario, const Dice& dice, World& world) {
  const bool hourly = world.now * scenario.step_s % 3600 == 0;
  if (scenario.states.empty() || (!hourly && !anybody_looks(world))) return;
  Lookouts lookouts(scenario, dice, world);
  for (Unit& unit : world.units) {
    if (unit.can.type != UnitType::fishers && unit.can.type != UnitType::merchant) lookouts.look_from(unit);
  }
  if (!hourly) return;
  lookouts.look_from_radars();
  lookouts.look_from_shore();
}

}  // namespace searoom
