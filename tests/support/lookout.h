// A searcher moved by hand over boats that lie where a test puts them, on a calm open sea by day: for what is
// seen along a track.
#pragma once

#include <set>
#include <string>

#include "sim/geo/local_metres.h"
#include "sim/phases/phases.h"
#include "tests/science/uniform_sequence.h"
#include "tests/support/run_scenario.h"
#include "tests/support/step_of.h"

namespace searoom::test {

struct SeaArea {
  int boats = 1;
  std::string perception = {};          // entries
  std::string length_metres = "4.572";  // fifteen feet
  std::string boat = {};                // more entries of its kind
  std::string start = "2015-03-01T05:00";
};

inline Setting sea_area(const SeaArea& a) {
  return load_text("title: Looking\nstart: " + a.start + R"(
end: 2015-03-09
chart: {west_degrees: 90, south_degrees: 5, east_degrees: 100, north_degrees: 15, cell_minutes: 10}
places: {base: {at: [6, 91], country: XXX}}
vessel_kinds:
  boat: {leeway: SKIFF-1, length_metres: )" +
                   a.length_metres + R"(, people_most: 20, cruise_speed_knots: 0)" +
                   (a.boat.empty() ? "" : ", " + a.boat) + R"(}
perception: {visibility_nautical_miles: 5)" +
                   (a.perception.empty() ? "" : ", " + a.perception) + R"(}
vessels: {boat: {kind: boat, at: [10, 95], people_aboard: 20, count: )" +
                   std::to_string(a.boats) + R"(}}
states: {XXX: {name: A state, desk: {at: base}}}
)");
}

inline constexpr Position middle = {10, 95};
inline Position nm_from_middle(double east_nm, double north_nm) {
  return moved(middle, east_nm * metres_per_nautical_mile, north_nm * metres_per_nautical_mile);
}

// An aircraft at 500 feet and 180 knots, for which the tables of sweep widths need no correction.
inline Unit searcher() {
  Unit unit;
  unit.id = actor("searcher");
  unit.name = "XXX/searcher/1";
  unit.can.type = UnitType::aircraft;
  unit.can.cruise_speed = Speed::knots(180);
  unit.can.eye = Distance::metres(152.4);
  unit.can.endurance = Duration::days(1000);
  unit.state = StateIndex(0);
  unit.sailed_at = 0;
  unit.task = Task::search;
  return unit;
}

class Patrol {
 public:
  Patrol(const Setting& setting, std::uint64_t seed, Unit unit = searcher())
      : setting_(setting), seed_(seed) {
    Simulation first(setting, seed, 1);
    first.step();
    world = first.world();
    world.tick_events.take();
    world.units = {std::move(unit)};
  }

  // Boats evenly at random in a square round the middle.
  void scatter(double half_side_nm, UniformSequence& u) {
    for (std::size_t row = 0; row < world.vessels.size(); ++row) {
      const double east = half_side_nm * (2 * u.next() - 1), north = half_side_nm * (2 * u.next() - 1);
      put(row, nm_from_middle(east, north));
    }
  }
  void put(std::size_t row, Position at) { world.vessels.position[row] = world.vessels.was_at[row] = at; }

  // One tick in which it goes that way.
  void goes(std::vector<Position> track) {
    ++world.now;
    world.units[0].position = track.back();
    world.units[0].track = std::move(track);
    look_around(step_of(setting_, seed_, world));
  }

  std::size_t boats_seen() const {
    std::set<std::string> seen;
    for (const Event& e : world.tick_events.unpublished()) {
      if (e.kind == EventKind::sighted) seen.insert(e.vessel);
    }
    return seen.size();
  }
  double share_seen() const {
    return static_cast<double>(boats_seen()) / static_cast<double>(world.vessels.size());
  }

  World world;

 private:
  Setting setting_;
  std::uint64_t seed_;
};

}  // namespace searoom::test
