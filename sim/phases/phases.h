// One tick, phase by phase, in this order. Each reads what is constant and writes one thing: the world's
// weather, its boats' orders, their motion, their people, its events.
#pragma once

#include "sim/base/dice.h"
#include "sim/rules/conduct/conduct_rule.h"
#include "sim/scenario/scenario.h"
#include "sim/world/sea_model.h"
#include "sim/world/world.h"

namespace searoom {

// Wind, current, light and storms of this tick.
void change_environment(const Scenario& scenario, const SeaModel& sea, const Dice& dice, World& world);

// Boats put to sea.
void depart(const Scenario& scenario, const Dice& dice, World& world);

// Every boat's own weather.
void feel_sea(const SeaModel& sea, int threads, World& world);

// Masters decide.
void decide(const Scenario& scenario, const ConductRules& rules, World& world);

// Orders and weather to motion; where boats meet the coast.
void move(const Scenario& scenario, const Dice& dice, int threads, World& world);

// Engines, hulls and people: what failed, who died, who landed.
void settle_outcomes(const Scenario& scenario, const Dice& dice, World& world);

// Positions that are due; boats that are gone leave the columns; the ledger is checked. The tick is over.
void close_tick(const Scenario& scenario, World& world);

}  // namespace searoom
