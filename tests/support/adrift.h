// Boats adrift on an open sea, for what becomes of those aboard.
#pragma once

#include <string>

#include "tests/support/run_scenario.h"

namespace searoom::test {

struct Adrift {
  int boats = 1;
  int days = 30;
  int step_minutes = 60;
  std::string people;  // entries of the section `people`
  std::string kind;    // further entries of the kind
  std::string start = "2015-12-01";
};

// Boats of 200 people each, without power; waves sink none.
inline Setting adrift(const Adrift& a) {
  const Instant end = *parse_instant(a.start) + a.days * 86400;
  return load_text("title: Adrift\nstart: " + a.start + "\nend: " + format_date(end) +
                   "\nstep_minutes: " + std::to_string(a.step_minutes) + R"(
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 10}
vessel_kinds:
  boat: {leeway: SKIFF-1, length_metres: 20, people_most: 200, cruise_speed_knots: 0)" +
                   (a.kind.empty() ? "" : ", " + a.kind) + R"(}
people: {foundering_factor: 0)" +
                   (a.people.empty() ? "" : ", " + a.people) + R"(}
log: {positions_every_hours: 24}
vessels: {boat: {kind: boat, at: [10, 95], people_aboard: 200, count: )" +
                   std::to_string(a.boats) + "}}\n");
}

// The world after the first step, so that a test may change it and go on.
inline World after_one_step(const Setting& setting, std::uint64_t seed) {
  Simulation first(setting, seed, 1);
  first.step();
  World world = first.world();
  world.tick_events.take();
  return world;
}

// Events from that world to the end of the run.
inline std::vector<Event> run_on(const Setting& setting, std::uint64_t seed, World world) {
  Simulation simulation(setting, seed, 1, std::move(world));
  std::vector<Event> all;
  while (!simulation.done()) {
    simulation.step();
    for (Event& event : simulation.take_events()) all.push_back(std::move(event));
  }
  return all;
}

inline double died(const std::vector<Event>& events, const std::string& cause = "") {
  return people_of(events, EventKind::died, cause);
}

}  // namespace searoom::test
