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

// Measures of states begin and end; networks hear of them.
void press_networks(const Scenario& scenario, World& world);

// People come to the coast to leave, and give up waiting.
void recruit(const Scenario& scenario, const Dice& dice, World& world);

// Networks put mother ships where they are to be filled and send feeders to them.
void send_feeders(const Scenario& scenario, const SeaModel& sea, const Dice& dice, World& world);

// Boats put to sea.
void depart(const Scenario& scenario, const Dice& dice, World& world);

// Every boat's own weather.
void feel_sea(const SeaModel& sea, int threads, World& world);

// Networks decide about their mother ships.
void command_boats(const Scenario& scenario, const Rules& rules, const Dice& dice, World& world);

// Passengers sail a boat that its crew has left.
void take_helm(const Scenario& scenario, const Dice& dice, World& world);

// Masters decide.
void decide(const Scenario& scenario, const Rules& rules, World& world);

// Orders and weather to motion; where boats meet the coast.
void move(const Scenario& scenario, const Dice& dice, int threads, World& world);

// Fishing boats leave for their grounds and come home.
void fish(const Scenario& scenario, const SeaModel& sea, const Dice& dice, World& world);

// Merchant ships come upon their lanes and leave them.
void sail_lanes(const Scenario& scenario, const Dice& dice, World& world);

// Ships and aircraft move by their tasks, with what they tow.
void sail_units(const Scenario& scenario, const SeaModel& sea, const Dice& dice, World& world);

// Feeders reach mother ships; relay boats land people.
void meet_at_sea(const Scenario& scenario, const Dice& dice, World& world);

// Who comes upon which boat, and what is reported.
void look_around(const Scenario& scenario, const Dice& dice, World& world);

// Reports reach desks and become contacts.
void pass_messages(const Scenario& scenario, World& world);

// Rescue centres plan searches, hand cases over and end them.
void run_mechanisms(const Scenario& scenario, const Rules& rules, const Dice& dice, World& world);
void run_cases(const Scenario& scenario, const SeaModel& sea, const Dice& dice, World& world);

// Desks decide about their contacts, and task units.
void run_desks(const Scenario& scenario, const Rules& rules, const Dice& dice, World& world);

// Fishers and merchant ships come upon boats in need; ships of organisations do what they are there for.
void meet_fishers(const Scenario& scenario, const Dice& dice, World& world);
void meet_merchants(const Scenario& scenario, const Dice& dice, World& world);
void order_helpers(const Scenario& scenario, World& world);

// What units do with boats that they are by: supply, tow, take people off, disembark.
void work_alongside(const Scenario& scenario, const Dice& dice, World& world);

// People who came ashore pass through screening to shelter.
void receive_people(const Scenario& scenario, World& world);

// Engines burn fuel, fail and are mended.
void run_engines(const Scenario& scenario, const Dice& dice, World& world);

// What the sea and rocks do to hulls, and the water to those in it.
void strain_hulls(const Scenario& scenario, const Dice& dice, World& world);

// Stores, bodies, and who dies of what.
void endure_voyage(const Scenario& scenario, const Rules& rules, const Dice& dice, World& world);

// Those in need who have a phone use it.
void call_for_help(const Scenario& scenario, const Dice& dice, World& world);

// Boats that have reached land.
void settle_outcomes(const Scenario& scenario, const Dice& dice, World& world);

// What happened becomes news.
void spread_news(const Scenario& scenario, World& world);

// The public hears of it, and agencies call on states.
void raise_attention(const Scenario& scenario, const Dice& dice, World& world);

// Positions that are due; boats that are gone leave the columns; the ledger is checked. The tick is over.
void close_tick(const Scenario& scenario, World& world);

}  // namespace searoom
