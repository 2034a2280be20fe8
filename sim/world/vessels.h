// Boats at sea as columns: entry i of every column is the same boat. A row is not an identity (boats leave
// the columns when they are gone, and the rest move up in order); ids are.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/base/ids.h"
#include "sim/geo/position.h"
#include "sim/science/leeway.h"
#include "sim/world/event.h"
#include "sim/world/hazard_clock.h"
#include "sim/world/weather.h"

namespace searoom {

enum class Engine : std::uint8_t { none, works, failed, out_of_fuel };

// What a master is doing.
enum class Conduct : std::uint8_t {
  follow_route,
  hold,      // keeps its place near its destination
  shelter,   // runs for the nearest coast and lies there
  heave_to,  // lies head to sea where it is
  drift,     // has no power
};

// Why a boat leaves the sea at the end of this tick.
enum class Ending : std::uint8_t { none, arrived, ran_ashore, foundered };

std::string_view name_of(Conduct conduct);
std::string_view name_of(Ending ending);

struct Vessels {
  // Who it is.
  std::vector<ActorId> id;
  std::vector<std::uint32_t> source;   // index into World::source_names
  std::vector<std::uint32_t> ordinal;  // the n-th boat of its source, from 1
  std::vector<std::uint16_t> kind;     // index into Scenario::kinds
  std::vector<Tick> departed;

  // Where it is and what it does.
  std::vector<Position> position;
  std::vector<Conduct> conduct;
  std::vector<std::uint16_t> rule;        // that decided; index into the conduct rules
  std::vector<std::int32_t> destination;  // index into Scenario::places; -1: nowhere
  std::vector<std::int32_t> route;        // index into World::routes; -1: none yet
  std::vector<std::uint32_t> leg;         // the way-point that it makes for
  std::vector<Ending> ending;

  // How it drifts.
  std::vector<LeewayLines> leeway;
  std::vector<DriftSide> side;
  std::vector<double> leeway_z_down, leeway_z_cross;
  std::vector<HazardClock> jibes;

  // Its hull and engine.
  std::vector<Engine> engine;
  std::vector<double> fuel_litres;
  std::vector<HazardClock> engine_fails, engine_is_repaired, founders;

  // Who is aboard.
  std::vector<std::uint32_t> people;   // rows of `groups` counts
  std::vector<double> people_at_risk;  // sum over groups of people times risk
  std::vector<HazardClock> deaths;
  std::size_t groups = 1;

  // Its own weather, felt anew at every tick.
  std::vector<LocalSea> sea;

  std::size_t size() const { return id.size(); }
  bool under_power(std::size_t row) const {
    return engine[row] == Engine::works && conduct[row] != Conduct::drift &&
           conduct[row] != Conduct::heave_to;
  }
  PeopleCounts people_of(std::size_t row) const {
    const auto first = people.begin() + static_cast<std::ptrdiff_t>(row * groups);
    return {first, first + static_cast<std::ptrdiff_t>(groups)};
  }

  // Calls visit(column, entries a row) for every column: the one list that growing, removal and checkpoints
  // go through.
  template <class Self, class Visit>
  static void for_each_column(Self& self, const Visit& visit) {
    visit(self.id, 1), visit(self.source, 1), visit(self.ordinal, 1), visit(self.kind, 1),
        visit(self.departed, 1);
    visit(self.position, 1), visit(self.conduct, 1), visit(self.rule, 1), visit(self.destination, 1);
    visit(self.route, 1), visit(self.leg, 1), visit(self.ending, 1);
    visit(self.leeway, 1), visit(self.side, 1), visit(self.leeway_z_down, 1), visit(self.leeway_z_cross, 1);
    visit(self.jibes, 1), visit(self.engine, 1), visit(self.fuel_litres, 1), visit(self.engine_fails, 1);
    visit(self.engine_is_repaired, 1), visit(self.founders, 1);
    visit(self.people, self.groups), visit(self.people_at_risk, 1), visit(self.deaths, 1), visit(self.sea, 1);
  }

  // A new last row, all zero.
  std::size_t add_row();
  // Removes the rows whose ending is not `none`; the others keep their order.
  void remove_ended();
};

}  // namespace searoom
