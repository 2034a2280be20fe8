// A boat adrift on a shipping lane near a village, for whoever comes by.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "tests/support/adrift.h"

namespace searoom::test {

using Settings = std::vector<std::string>;

inline Setting a_lane(const Settings& settings) {
  return load("tests/phases/a-lane/world.yaml", settings);
}

// A fleet of the village that fishes round the boat: by day, at home at the start of the run.
inline std::string fleet(const std::string& more = "") {
  return "{village: village, at: [10, 95], spread_nautical_miles: 4, boats: 12, leaves_at_hour: 12, "
         "trip_hours: 6, custom: 1, reports: 0" +
         (more.empty() ? "" : ", " + more) + "}";
}

inline std::uint64_t people_of_kind(const std::vector<Event>& events, EventKind kind) {
  std::uint64_t people = 0;
  for (const Event& e : of_kind(events, kind)) people += total(e.people);
  return people;
}

// The world after so many days.
inline World world_after(const Setting& setting, std::uint64_t seed, double days) {
  Simulation simulation(setting, seed, 1);
  while (static_cast<double>(simulation.world().now) < days * 144) {
    simulation.step();
    simulation.take_events();
  }
  return simulation.world();
}

}  // namespace searoom::test
