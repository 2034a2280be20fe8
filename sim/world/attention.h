// What the public minds and knows, and what agencies of the UN are about.
//
// Written by raise_attention, and by mechanisms that raise it (run_mechanisms).
#pragma once

#include <cstdint>
#include <vector>

#include "sim/base/clock.h"
#include "sim/base/ids.h"
#include "sim/scenario/scenario.h"
#include "sim/world/forum.h"

namespace searoom {

struct Attention {
  By<StateSpec, double> of_state;       // of its public, from 0 to 1
  std::vector<std::uint8_t> news_told;  // of each dated news
  std::vector<ActorId> found_by_press;  // boats
  By<StateSpec, Tick> agencies_open;    // from when; -1: nobody has come ashore there yet
  double ashore_of_late = 0;            // people, of about a week
  Tick appeal_due = -1;                 // -1: none
  Tick appeals_from = 0;                // not before
};

Attention initial_attention(const Scenario& scenario);

// Whether there are places to shelter people in a state, now or later.
bool shelters(const Scenario& scenario, const Forums& forums, StateIndex state);

// Places to shelter people in a state now: its own, those of agencies and of mechanisms.
double shelter_places(const Scenario& scenario, const Attention& attention, const Forums& forums,
                      StateIndex state, Tick now);

}  // namespace searoom
