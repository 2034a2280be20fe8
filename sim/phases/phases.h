// One tick, phase by phase, in this order. Each reads what is constant and writes one thing: the world's
// weather, its boats' orders, their motion, their people, its events.
#pragma once

#include "sim/base/dice.h"
#include "sim/rules/rules.h"
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
void decide(const Scenario& scenario, const Rules& rules, World& world);

// Orders and weather to motion; where boats meet the coast.
void move(const Scenario& scenario, const Dice& dice, int threads, World& world);

// Engines burn fuel, fail and are mended.
void run_engines(const Scenario& scenario, const Dice& dice, World& world);

// What the sea and rocks do to hulls, and the water to those in it.
void strain_hulls(const Scenario& scenario, const Dice& dice, World& world);

// Passengers sail a boat that its crew has left.
void take_helm(const Scenario& scenario, const Dice& dice, World& world);

// Those in need who have a phone use it.
void call_for_help(const Scenario& scenario, const Dice& dice, World& world);

// Stores, bodies, and who dies of what.
void endure_voyage(const Scenario& scenario, const Dice& dice, World& world);

// Boats that have reached land.
void settle_outcomes(const Scenario& scenario, const Dice& dice, World& world);

// Positions that are due; boats that are gone leave the columns; the ledger is checked. The tick is over.
void close_tick(const Scenario& scenario, World& world);

}  // namespace searoom
