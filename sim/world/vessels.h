// Boats at sea as columns: entry i of every column is the same boat. A row is not an identity (boats leave
// the columns when they are gone, and the rest move up in order); ids are.
//
// Rows are added by put_to_sea alone and removed by close_tick alone: within a tick a row stays the same
// boat, and one whose `ending` is set is still there, so whoever acts on boats asks for that. Adding a row
// moves the columns: row numbers outlive it, references into columns do not. Before and after every function
// each column holds size() rows.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/base/ids.h"
#include "sim/geo/places.h"
#include "sim/geo/position.h"
#include "sim/science/leeway.h"
#include "sim/world/event.h"
#include "sim/world/hazard_clock.h"
#include "sim/world/sea/weather.h"

namespace searoom {

enum class Engine : std::uint8_t { none, works, failed, out_of_fuel };

// What a master is doing.
enum class Conduct : std::uint8_t {
  follow_route,
  hold,       // keeps its place near its destination
  shelter,    // runs for the nearest coast and lies there
  heave_to,   // lies head to sea where it is
  drift,      // has no power
  stand_off,  // makes for the open sea, away from the coast
  under_tow,  // goes where it is towed
};

// Why a boat leaves the sea at the end of this tick.
enum class Ending : std::uint8_t {
  none,
  arrived,
  ran_ashore,
  foundered,   // the hull is lost at sea, and nobody is left on it or in the water
  emptied,     // a network takes its empty boat away
  dispersed,   // debris that nobody would find any more
  brought_in,  // towed to a port, or left empty when everybody was taken off
  left_chart,
};

// What is afloat.
enum class Afloat : std::uint8_t {
  boat,
  leaking_boat,
  awash,            // full of water; people sit on it
  capsized,         // keel up; people cling to it
  aground,          // on a reef
  people_in_water,  // the hull broke up
  debris,           // of a hull; nobody is with it
};

// Who commands a boat.
enum class Crew : std::uint8_t { master, smugglers, passengers, nobody };

// What a boat of a network is for.
enum class Role : std::uint8_t { none, feeder, mother_ship };

// What its network has told a boat to do.
enum class Order : std::uint8_t {
  none,
  fill,           // lie at the anchorage and take people from feeders
  sail,           // to the offing of its destination
  hold,           // at sea, with people aboard
  land_by_relay,  // lie in the offing while relay boats land people by night
  put_ashore,     // run in by night and put everybody ashore
  supply,         // bring stores to it
  let_off,        // land people where they came from, against payment
  merge,          // hand everybody over to another boat of the network and go
  abandon,        // the crew leaves
};

// Body and mind of those aboard: means over all of them.
struct Condition {
  double water_deficit = 0;  // share of body weight
  double days_without_food = 0;
  double days_on_rice = 0;  // and little else, since the thiamine of the last full meal
  double ill = 0;           // shares of those aboard
  double injured = 0;
};

// The numbers of the events that explain what a boat is and does; 0: nothing happened.
struct Causes {
  std::uint64_t power = 0;  // lost its engine or fuel
  std::uint64_t hull = 0;
  std::uint64_t water = 0;  // ran out
  std::uint64_t food = 0;
  std::uint64_t fight = 0;
  std::uint64_t order = 0;  // of its network: held, abandoned
  std::uint64_t conduct = 0;
  std::uint64_t departure = 0;
  std::uint64_t state = 0;  // what a unit last did with it
};

std::string_view name_of(Conduct conduct);
// What the log tells of a boat that is gone; of one that is at sea: none.
Cause cause_of(Ending ending);
std::string_view name_of(Afloat afloat);

struct Vessels {
  // Who it is.
  std::vector<ActorId> id;
  std::vector<std::uint32_t> source;   // index into World::source_names
  std::vector<std::uint32_t> ordinal;  // the n-th boat of its source, from 1
  std::vector<std::uint16_t> kind;     // index into Scenario::kinds
  std::vector<Tick> departed;

  // Where it is and what it does.
  std::vector<Position> position;
  std::vector<Position> was_at;   // at the beginning of the tick
  std::vector<ActorId> towed_by;  // a unit; 0: nobody
  std::vector<Conduct> conduct;
  std::vector<Tick> conduct_since;      // a master, or nobody, decided so
  std::vector<LocalSea> gave_way_to;    // the sea for which it waits in shelter or hove to; calm: for none
  std::vector<std::uint16_t> rule;      // that decided; index into the conduct rules
  std::vector<PlaceIndex> destination;  // none: nowhere
  std::vector<double> stops_off_m;  // its destination, by the rule that decided; below 0: goes all the way
  std::vector<std::int32_t> route;  // index into World::routes; -1: none yet
  std::vector<std::uint32_t> leg;   // the way-point that it makes for
  std::vector<Ending> ending;

  // How it drifts.
  std::vector<LeewayLines> leeway;
  std::vector<DriftSide> side;
  std::vector<double> leeway_z_down, leeway_z_cross;
  std::vector<HazardClock> jibes;

  // Its hull and engine.
  std::vector<Afloat> afloat;
  std::vector<Engine> engine;
  std::vector<double> fuel_litres;
  std::vector<HazardClock> engine_fails, engine_is_repaired, capsizes;
  std::vector<HazardClock> leaks, leak_is_mended, floods, breaks_up;
  std::vector<HazardClock> strikes, refloats;  // on reefs
  std::vector<Tick> afloat_since;              // in that state

  // Who is aboard.
  std::vector<std::uint32_t> people;   // rows of `groups` counts
  std::vector<double> people_at_risk;  // sum over groups of people times risk
  std::vector<HazardClock> deaths, fights;
  std::vector<HazardClock> drowns;
  std::vector<Tick> in_water_since;  // of those clinging to a hull or swimming
  std::vector<Condition> condition;
  std::vector<double> water_litres, food_person_days;
  std::vector<double> water_to_quench;  // litres of it that the thirsty may drink beyond their ration
  std::vector<Tick> fight_until;
  std::size_t groups = 1;

  // Who commands it, and for whom.
  std::vector<Crew> crew;
  std::vector<PlaceIndex> home;  // where it left from; none: the open sea
  std::vector<NetworkIndex> network;
  std::vector<Role> role;
  std::vector<Order> order;
  std::vector<Tick> order_since;
  std::vector<std::uint8_t> held_by_pressure;  // of a state, not for payment
  std::vector<std::uint32_t> takes_people;     // a mother ship is full with so many
  std::vector<Tick> patience_until;            // and sails at last, full or not
  std::vector<std::uint32_t> boardings;        // from other boats at sea, so far
  std::vector<HazardClock> is_abandoned, is_put_ashore, is_merged, is_let_off;
  std::vector<HazardClock> calls;
  std::vector<Tick> calls_again_from;
  std::vector<Tick> warned_until;  // keeps off the coast because a warship said so
  std::vector<Causes> because;

  // Its own weather, felt anew at every tick.
  std::vector<LocalSea> sea;

  std::size_t size() const { return id.size(); }
  // The row of a boat that is still at sea; npos when it is gone.
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);
  std::size_t row_of(ActorId boat) const {
    for (std::size_t row = 0; row < id.size(); ++row) {
      if (id[row] == boat && ending[row] == Ending::none) return row;
    }
    return npos;
  }
  bool under_power(std::size_t row) const {
    return engine[row] == Engine::works && conduct[row] != Conduct::drift &&
           conduct[row] != Conduct::heave_to;
  }
  // Whole enough to be sailed, if somebody aboard can.
  bool answers_helm(std::size_t row) const { return afloat[row] <= Afloat::leaking_boat; }
  std::uint32_t people_aboard(std::size_t row) const {
    std::uint32_t all = 0;
    for (std::size_t g = 0; g < groups; ++g) all += people[row * groups + g];
    return all;
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
    visit(self.position, 1), visit(self.was_at, 1), visit(self.towed_by, 1), visit(self.conduct, 1),
        visit(self.conduct_since, 1), visit(self.gave_way_to, 1), visit(self.rule, 1),
        visit(self.destination, 1), visit(self.stops_off_m, 1);
    visit(self.route, 1), visit(self.leg, 1), visit(self.ending, 1);
    visit(self.leeway, 1), visit(self.side, 1), visit(self.leeway_z_down, 1), visit(self.leeway_z_cross, 1);
    visit(self.jibes, 1), visit(self.engine, 1), visit(self.fuel_litres, 1), visit(self.engine_fails, 1);
    visit(self.engine_is_repaired, 1), visit(self.capsizes, 1);
    visit(self.afloat, 1), visit(self.afloat_since, 1), visit(self.leaks, 1), visit(self.leak_is_mended, 1),
        visit(self.floods, 1), visit(self.breaks_up, 1), visit(self.strikes, 1), visit(self.refloats, 1);
    visit(self.people, self.groups), visit(self.people_at_risk, 1), visit(self.deaths, 1),
        visit(self.fights, 1), visit(self.drowns, 1), visit(self.in_water_since, 1), visit(self.condition, 1),
        visit(self.water_litres, 1), visit(self.food_person_days, 1), visit(self.water_to_quench, 1),
        visit(self.fight_until, 1);
    visit(self.crew, 1), visit(self.home, 1), visit(self.network, 1), visit(self.role, 1),
        visit(self.order, 1), visit(self.order_since, 1), visit(self.held_by_pressure, 1),
        visit(self.takes_people, 1), visit(self.patience_until, 1);
    visit(self.boardings, 1), visit(self.is_abandoned, 1), visit(self.is_put_ashore, 1),
        visit(self.is_merged, 1), visit(self.is_let_off, 1), visit(self.calls, 1),
        visit(self.calls_again_from, 1), visit(self.warned_until, 1), visit(self.because, 1),
        visit(self.sea, 1);
  }

  // A new last row: all zero, and indices none.
  std::size_t add_row();
  // Removes the rows whose ending is not `none`; the others keep their order.
  void remove_ended();
};

}  // namespace searoom
