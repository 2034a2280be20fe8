// One state on an open sea with a ship, an aircraft and a rescue centre, and a boat without power that the
// easterlies carry west; what the state hears of it, a test says.
#pragma once

#include <string>
#include <vector>

#include "sim/geo/local_metres.h"
#include "tests/support/adrift.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {

inline const std::string small_rescue = R"(
title: A small rescue
start: 2015-01-01
end: 2015-01-11
step_minutes: 10
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 10}
places: {base: {at: [10.5, 95.5], country: IDN}}
sea:
  wind:
    constant: {toward_degrees: 270, speed_metres_per_second: 6, spread_metres_per_second: 2.5}
    correlation_time_hours: 36
    correlation_distance_kilometres: 450
  current:
    constant: {toward_degrees: 270, speed_metres_per_second: 0.2, spread_metres_per_second: 0.12}
    correlation_time_days: 7
    correlation_distance_kilometres: 150
vessel_kinds:
  boat: {leeway: FISHING-VESSEL-6, length_metres: 16, people_most: 200, cruise_speed_knots: 0, water_litres: 100000, food_person_days: 10000}
people: {foundering_factor: 0}
vessels: {boat: {kind: boat, at: [10, 95], adrift: true, people_aboard: 60}}
states:
  IDN:
    name: Indonesia
    desk: {at: base}
    posture: {helps: {action: rescue, seen_as: adrift}}
    searches: {always: {seen_as: adrift, starts_after_hours: 0, most_effort_hours: 10000}}
    units:
      ship: {base: base, top_speed_knots: 20, cruise_speed_knots: 15, endurance_days: 10, people_most: 100}
      aircraft: {base: base, type: aircraft, top_speed_knots: 180, cruise_speed_knots: 150, endurance_hours: 7}
)";

// A world whose desk hears now of the boat as it was at this place and tick.
inline World told(World world, Position where, Tick seen_at, SeenAs seen_as, double error_nm = 2,
                  StateIndex desk = StateIndex(0)) {
  Report report;
  report.desk = desk;
  report.seen_at = seen_at;
  report.arrives = world.now;
  report.where = where;
  report.error_m = error_nm * metres_per_nautical_mile;
  report.people = 50;
  report.seen_as = seen_as;
  report.channel = Channel::relatives;
  report.source = "relatives";
  report.vessel = world.vessel_name(0);
  world.mail.push_back(report);
  return world;
}

// After some hours in which nobody was told.
struct Later {
  World world;
  Position was_at;  // the boat at the beginning
};
inline Later after_hours(const Setting& setting, std::uint64_t seed, double hours) {
  Simulation simulation(setting, seed, 1);
  simulation.step();
  const Position was_at = simulation.world().vessels.position[0];
  while (setting.scenario->step().in_hours() * static_cast<double>(simulation.world().now) < hours)
    simulation.step();
  World world = simulation.world();
  world.tick_events.take();
  return {std::move(world), was_at};
}

// The history from the moment when the desk hears of the boat, which was seen then.
inline std::vector<Event> run_told(const Setting& setting, SeenAs seen_as, std::uint64_t seed = 1) {
  World world = after_one_step(setting, seed);
  const Position where = world.vessels.position[0];
  const Tick now = world.now;
  return run_on(setting, seed, told(std::move(world), where, now, seen_as));
}

inline const Event* first_of(const std::vector<Event>& events, EventKind kind) {
  for (const Event& e : events) {
    if (e.kind == kind) return &e;
  }
  return nullptr;
}

}  // namespace searoom::test
