// What one tick works with: what is constant, chance, and the world that it moves on.
#pragma once

#include "sim/base/dice.h"
#include "sim/scenario/scenario.h"
#include "sim/world/sea/sea_model.h"
#include "sim/world/world.h"

namespace searoom {

struct Rules;

// Whoever takes a Step may change its world and throw dice: that it is passed as const says nothing of the
// world. What only looks takes scenario and world as const instead. It refers to what others own, and lives
// no longer than the call for which it was made.
struct Step {
  const Scenario& scenario;
  const SeaModel& sea;
  const Rules& rules;
  Dice dice;
  World& world;
  int threads = 1;  // for phases that share out their rows; what comes out is the same for any number

  // The world's `now` is the tick's beginning up to sail_units, and its end from there on
  // (run/simulation.cpp).
  Instant instant() const { return scenario.instant_of(world.now); }
  Occasion occasion() const {
    return {static_cast<std::uint64_t>(world.now)};
  }  // of what is drawn once a tick
  bool is_on_the_hour() const { return world.now * scenario.step_s % 3600 == 0; }

  Duration length() const { return scenario.step(); }
  Duration since(Tick then) const { return length() * static_cast<double>(world.now - then); }
  Tick after(Duration time) const { return world.now + scenario.ticks_of(time); }
};

}  // namespace searoom
