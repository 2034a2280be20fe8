// What is true now. A plain value: a copy is a checkpoint, a branch, a look-ahead.
//
// A world refers to nothing outside itself: a copy is whole at any moment between two phases, and goes on as
// the original would. Between two steps, with the events taken, it is also all that a checkpoint keeps.
// Phases alone change it (phases/step.h); views and everybody else read. Nothing is locked: several threads
// may read one world while nobody changes it, and phases that share out rows among threads write each row's
// own entries only.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/scenario/scenario.h"
#include "sim/world/attention.h"
#include "sim/world/fishers.h"
#include "sim/world/forum.h"
#include "sim/world/ledger.h"
#include "sim/world/merchants.h"
#include "sim/world/picture.h"
#include "sim/world/routes.h"
#include "sim/world/sea/weather.h"
#include "sim/world/tick_events.h"
#include "sim/world/units.h"
#include "sim/world/vessels.h"

namespace searoom {

// A Poisson process of departures: its next candidate, in order, until one is accepted.
struct DepartureClock {
  std::uint32_t source = 0;      // index into World::source_names
  std::uint64_t candidates = 0;  // drawn so far
  double candidate_s = 0;        // seconds since the start
  std::uint32_t boats = 0;       // that have left
};

// What one network is and knows.
struct NetworkState {
  std::uint32_t mother_source = 0;        // indices into World::source_names
  std::uint32_t first_feeder_source = 0;  // one a place, in order
  std::uint32_t mother_ships = 0;         // so far
  std::vector<std::uint32_t> feeders;     // so far, of each of its places
  std::vector<std::uint32_t> ashore;      // people who wait to leave there
  double push = 1;
  Duration news_delay;
  std::vector<std::uint64_t> learned;  // of each measure of the scenario: the event; 0: has not heard
  double landed_tonight = 0;           // people, by relay
  std::int64_t night = 0;              // in which that was: days by the sun, from noon to noon
};

// What people and networks hear: each fades with a mean of 30 days.
struct News {
  double brought_ashore = 0;  // people alive, other than by the networks themselves
  double ordered_off = 0;     // boats
  double lost = 0;            // people dead and missing
};

// A boat whose distress a state knows of while none responds.
struct Gap {
  ActorId boat;
  std::string vessel;
  Tick since = 0;
  Position last_at;
  std::uint64_t because = 0;  // its beginning
};

struct World {
  Tick now = 0;
  Weather weather;
  Vessels vessels;
  Ledger people;
  std::vector<DepartureClock> departures;   // one a flow and place, in the order of the scenario
  std::vector<std::uint8_t> placed_at_sea;  // of each placed vessel: done
  Routes routes;
  std::vector<std::string> source_names;  // "myanmar-bangladesh/teknaf"
  By<NetworkSpec, std::string> network_names;
  By<NetworkSpec, NetworkState> networks;
  News news;
  std::vector<Unit> units;
  By<StateSpec, DeskState> desks;
  std::vector<Report> mail;  // on its way to desks
  std::vector<Gap> gaps;     // of responsibility, now
  Fishers fishers;
  Merchants merchants;
  Attention attention;
  Forums forums;
  std::vector<std::uint64_t> measures_began;  // of each measure of the scenario: the event; 0: not yet
  std::vector<std::uint64_t> measures_ended;
  std::vector<Instant> measures_since;  // it began
  std::uint64_t events = 0;             // reported so far
  TickEvents tick_events;               // reported of late: what phases hear of, and what is to be published

  std::string vessel_name(std::size_t row) const;

  // Reports an event and returns its number, by which later events may name it as their cause.
  std::uint64_t report(Event event);
  // An event of a boat, here and now, with its network.
  Event event_of(EventKind kind, std::size_t row) const;
  // An event of a unit, where it is.
  Event event_of(EventKind kind, const Unit& unit, const Scenario& scenario) const;
  Unit* find_unit(ActorId unit);
};

World initial_world(const Scenario& scenario, const Dice& dice);

// A boat put to sea with people aboard, its luck drawn. The caller sets where it goes and reports it.
struct NewVessel {
  std::uint32_t source;
  std::uint32_t ordinal;
  std::size_t kind;
  Position at;
  bool adrift;
  std::uint32_t people;
};
std::size_t put_to_sea(const Scenario& scenario, const Dice& dice, const NewVessel& boat, World& world);

// People come aboard a row: its counts and its risk.
void add_people(const PeopleSpec& people, std::size_t row, const PeopleCounts& who, Vessels& vessels);

// `count` of those aboard, drawn one by one without regard to who they are; an instant has one such draw.
PeopleCounts draw_from_aboard(const Dice& dice, Draw purpose, std::size_t row, std::uint32_t count,
                              const World& world);

// How many people of each group are among `people` drawn one by one by the groups' shares.
PeopleCounts draw_groups(const PeopleSpec& people, const Dice& dice, ActorId vessel, std::uint32_t count);

// People leave a row: the row's counts, its risk and nothing else.
void take_people(const PeopleSpec& people, std::size_t row, const PeopleCounts& who, Vessels& vessels);

}  // namespace searoom
