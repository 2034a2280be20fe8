// What mechanisms of coordination remember and what came of them: meetings, commitments, and what they
// provide to those who take part.
//
// Written by run_mechanisms alone, but for the count of people ashore (receive_people). Provisions are made
// anew each hour as a whole: what is not provided any more is gone.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "sim/base/clock.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// What a state may undertake.
enum class Undertaking : std::uint8_t {
  end_pushbacks,  // no boat is towed, escorted or sent out, nor taken back
  land_people,    // whoever is found in need is rescued and disembarked
  search,         // boats in trouble are looked for
  open_ports,     // ships with people aboard may land them
};
std::string_view name_of(Undertaking undertaking);
std::optional<Undertaking> undertaking_named(std::string_view name);
inline constexpr std::size_t undertakings = 4;

struct Commitment {
  enum class Is : std::uint8_t { made, kept, broken };
  PartIndex part;  // by which it came
  StateIndex state;
  Undertaking what{};
  Is is = Is::made;
  Tick due = 0;               // when it is seen whether it is kept
  Tick until = 0;             // how long it holds
  double chance = 1;          // that it is kept
  std::uint32_t reviews = 0;  // so far
  std::uint64_t event = 0;    // by which it was made
};

// What one part of a mechanism remembers.
struct ForumState {
  std::uint64_t began = 0;  // the event; 0: not in force
  Tick since = 0;           // it is in force
  bool adopted = false;     // a meeting has adopted something
  Tick first_known = -1;    // a member first knew of a boat in trouble
  Tick due = -1;            // a meeting that was called; -1: none
  Tick quiet_until = 0;     // nobody calls before
  std::uint32_t calls = 0, meetings = 0;
  std::uint64_t called = 0;        // the event
  double amount = 0;               // of money or people, by its kind
  By<StateSpec, Tick> told_until;  // news up to then have been passed on
  By<StateSpec, double> people;    // by its kind
};

// What mechanisms provide to a state now.
struct StateProvisions {
  double screening_time = 1, shelter_time = 1;  // shares of the usual
  double shelter_places = 0;                    // beside its own
  PartIndex pool;                               // of units for searches
  PartIndex arrangement;                        // of disembarkation
  bool guarantees = false;                      // that ships may land whom they rescued
  double fishers_help = 0;                      // at least this share of its own fishers helps
};

struct Provisions {
  By<StateSpec, StateProvisions> of_state;
  By<NetworkSpec, double> wish_to_leave;     // share of the usual
  By<MechanismPart, std::uint8_t> pressing;  // it presses networks
  By<MechanismSpec, std::uint8_t> in_force;
  Duration lands_within;  // those rescued, where it is guaranteed
  double trusted = 0;     // share of masters who trust in that
  double convening = 0;   // chance that others move a chair to call a meeting
  double keeping = 0;     // share of broken commitments that are kept after all, for being watched
};

struct Forums {
  By<MechanismPart, ForumState> of_part;
  std::vector<Commitment> commitments;
  By<StateSpec, double> ashore;  // people who came openly, so far
  Provisions provisions;
};

Forums initial_forums(const Scenario& scenario);
Provisions no_provisions(const Scenario& scenario);

// Whether a state keeps an undertaking now.
bool undertakes(const Forums& forums, StateIndex state, Undertaking what, Tick now);

}  // namespace searoom
