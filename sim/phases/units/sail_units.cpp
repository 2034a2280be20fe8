// Units move by their tasks: to port and from port, on patrol, to a contact, by a boat, with a boat in tow.
#include <algorithm>
#include <cmath>

#include "sim/geo/local_metres.h"
#include "sim/phases/boats/tows.h"
#include "sim/phases/phases.h"
#include "sim/phases/units/unit_orders.h"
#include "sim/science/intercept.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

constexpr Draw patrol_begins{"patrol_begins"};
constexpr Draw patrol_leg{"patrol_leg"};

class Sailing {
 public:
  explicit Sailing(const Step& step) : step_(step), dt_s_(static_cast<double>(step.scenario.step_s)) {}

  void sail(Unit& unit) {
    unit.track.clear();
    if (unit.task == Task::in_port) begin_patrol(unit);
    if (unit.task == Task::in_port) return;
    if (!unit.at_sea() && !leaves(unit)) return;
    unit.track.push_back(unit.position);
    if (must_go_home(unit)) {
      release(step_, unit);
      if (unit.task != Task::go_home) send_home(step_, unit);
    }
    move(unit);
    unit.track.push_back(unit.position);
  }

 private:
  double waves_at(Position where) const { return step_.world.weather.at(where, step_.sea).wave_height_m; }

  // Patrols come round so that the unit is at sea for its share of the time; the first at a time of its own.
  void begin_patrol(Unit& unit) {
    const UnitSpec* spec = spec_of(step_.scenario, unit);
    if (!spec || !spec->patrols || spec->patrol_share <= 0) return;
    const Instant now = step_.instant();
    if (!spec->is_there(now) || unit.ready_at > step_.world.now) return;
    if (unit.sorties == 0 && unit.patrols_from == 0) {
      const double since = step_.dice.uniform(unit.id, patrol_begins, Occasion{0});
      const double out = unit.can.endurance.in_seconds() * (1 / spec->patrol_share - 1);
      unit.patrols_from = step_.world.now + 1 + static_cast<Tick>(since * out / dt_s_);
    }
    if (step_.world.now < unit.patrols_from) return;
    unit.action = Action::none;
    send(step_, unit, Task::patrol, {});
  }

  // Off it goes once it is ready and the sea allows; else it waits in port, or gives up after half a day.
  bool leaves(Unit& unit) {
    if (step_.world.now < unit.ready_at) return false;
    if (is_kept_in(step_, unit)) {
      if (unit.task == Task::patrol) {
        unit.task = Task::in_port;
        unit.patrols_from = step_.world.now + static_cast<Tick>(12 * 3600 / dt_s_);
      }
      return false;
    }
    unit.position = leaves_from(step_.scenario, unit);
    unit.sailed_at = step_.world.now;
    unit.stores_people = unit.can.stores_people;
    Event e = step_.world.event_of(EventKind::unit_sailed, unit, step_.scenario);
    e.boat_kind = name_of(unit.can.type);
    e.action = unit.action == Action::none ? name_of(unit.task) : name_of(unit.action);
    e.because = unit.because;
    unit.because = step_.world.report(std::move(e));
    return true;
  }

  // Whoever has a boat in tow lets go of it first (tow_out, take_back), or has reckoned with the way
  // (rescue).
  bool must_go_home(const Unit& unit) const {
    if (!spec_of(step_.scenario, unit) || unit.task == Task::go_home || unit.task == Task::bring_in ||
        unit.task == Task::wait_for_port)
      return false;
    if (total(unit.aboard) > 0 || unit.task == Task::tow || unit.task == Task::embark) return false;
    if (must_turn_home(step_, unit)) return true;
    const bool hourly = step_.is_on_the_hour();
    return hourly && waves_at(unit.position) > unit.can.waves_below.in_metres();
  }

  void move(Unit& unit) {
    switch (unit.task) {
      case Task::in_port:
      case Task::alongside:
      case Task::embark:
      case Task::keep_by:
        return follow_boat(unit);
      case Task::patrol:
        return patrol(unit);
      case Task::go_to:
      case Task::bring_in:
        return go_to(unit);
      case Task::search:
      case Task::go_home:
        return follow_plan(unit, unit.can.cruise_speed);
      case Task::tow:
        return tow(unit);
      case Task::wait_for_port:
        return;
    }
  }

  void go_to(Unit& unit) {
    follow_plan(unit, unit.can.top_speed);
    const bool is_there = unit.leg >= unit.plan.size();
    if (is_there && unit.there_since < 0) unit.there_since = step_.world.now + 1;  // at the step's end
  }

  void follow_plan(Unit& unit, Speed speed) {
    double left_m = speed.in_metres_per_second() * dt_s_;
    while (left_m > 0 && unit.leg < unit.plan.size()) {
      const Position to = unit.plan[unit.leg];
      const double way_m = metres_between(unit.position, to);
      if (way_m > left_m) {
        const double share = left_m / way_m;
        unit.position = {unit.position.lat_deg + share * (to.lat_deg - unit.position.lat_deg),
                         unit.position.lon_deg + share * (to.lon_deg - unit.position.lon_deg)};
        return;
      }
      unit.position = to;
      ++unit.leg;
      left_m -= way_m;
      if (left_m > 0 && unit.leg < unit.plan.size()) unit.track.push_back(to);
    }
  }

  // To and fro between points of its waters, drawn one by one.
  void patrol(Unit& unit) {
    if (unit.leg >= unit.plan.size()) {
      const Position to = next_point(unit);
      unit.plan =
          unit.can.flies() ? rhumb_way(unit.position, to) : sea_way(step_.scenario, unit.position, to);
      unit.leg = 0;
    }
    follow_plan(unit, unit.can.cruise_speed);
  }

  Position next_point(const Unit& unit) const {
    const UnitSpec& spec = *spec_of(step_.scenario, unit);
    const NameRef& round = spec.patrol_place.found() ? spec.patrol_place : spec.base;
    const Position centre = spec.has_patrol_at ? spec.patrol_at : step_.scenario.places[round.as<Place>()].at;
    constexpr std::uint64_t tries = 16;
    for (std::uint64_t n = 0; n < tries; ++n) {
      const Occasion when{static_cast<std::uint64_t>(step_.world.now) * tries + n};
      const auto drawn = step_.dice.uniforms(unit.id, patrol_leg, when);
      const double radius_m = spec.patrol_radius.in_metres() * std::sqrt(drawn[0]);
      const double turn = 2 * std::numbers::pi * drawn[1];
      const Position point = moved(centre, radius_m * std::cos(turn), radius_m * std::sin(turn));
      if (step_.scenario.chart->grid().cell_of(point) < 0) continue;
      const int cell = step_.scenario.chart->grid().cell_of(point);
      if (unit.can.flies() || step_.scenario.chart->mask().is_open_sea(cell)) return point;
    }
    return unit.position;
  }

  // By the straight course that meets it, as far as its motion of this step tells.
  void follow_boat(Unit& unit) {
    const std::size_t row = step_.world.vessels.row_of(unit.boat);
    if (row == Vessels::npos) return;
    const Position boat = step_.world.vessels.position[row];
    if (!unit.can.flies() && !is_clear_way(step_.scenario, unit.position, boat)) return go_round(unit, boat);
    const Offset drift = offset_between(step_.world.vessels.was_at[row], boat);
    const Velocity velocity{drift.east_m / dt_s_, drift.north_m / dt_s_};
    const auto meets = time_to_intercept(offset_between(unit.position, step_.world.vessels.was_at[row]),
                                         velocity, unit.can.top_speed);
    const Position aim = meets
                             ? moved(step_.world.vessels.was_at[row], velocity.east_m_s * meets->in_seconds(),
                                     velocity.north_m_s * meets->in_seconds())
                             : boat;
    const bool arrives = meets && meets->in_seconds() <= dt_s_;
    unit.plan = {arrives ? boat : aim};
    unit.leg = 0;
    if (arrives) {
      unit.position = boat;
    } else {
      follow_plan(unit, unit.can.top_speed);
    }
    unit.plan.clear();
  }

  // Where land lies between it and the boat.
  void go_round(Unit& unit, Position boat) {
    unit.plan = sea_way(step_.scenario, unit.position, boat);
    unit.leg = 0;
    follow_plan(unit, unit.can.top_speed);
    unit.plan.clear();
  }

  void tow(Unit& unit) {
    const std::size_t row = step_.world.vessels.row_of(unit.boat);
    if (row == Vessels::npos || step_.world.vessels.towed_by[row] != unit.id) return;
    follow_plan(unit, unit.can.tow_speed);
    if (!step_.scenario.chart->is_land(unit.position)) step_.world.vessels.position[row] = unit.position;
  }

  const Step& step_;
  double dt_s_;
};

}  // namespace

void sail_units(const Step& step) {
  Sailing sailing(step);
  for (Unit& unit : step.world.units) sailing.sail(unit);
}

}  // namespace searoom
