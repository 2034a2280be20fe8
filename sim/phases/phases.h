// One tick, phase by phase, in this order (run/simulation.cpp). Each goes over the whole world and writes one
// thing: its weather, its boats' orders, their motion, their people, its events. No phase calls another.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// --- The sea, and the people who will be on it.

// Wind, current, light and storms of this tick.
void change_environment(const Step& step);

// Measures of states begin and end; networks hear of them.
void press_networks(const Step& step);

// People come to the coast to leave, and give up waiting.
void recruit(const Step& step);

// Networks put mother ships where they are to be filled and send feeders to them.
void send_feeders(const Step& step);

// Boats put to sea.
void depart(const Step& step);

// Every boat's own weather.
void sample_local_sea(const Step& step);

// --- Boats and ships: who decides aboard, and where they go.

// Networks decide about their mother ships.
void command_boats(const Step& step);

// Passengers sail a boat that its crew has left.
void take_helm(const Step& step);

// Masters decide.
void decide(const Step& step);

// Orders and weather to motion; where boats meet the coast.
void move(const Step& step);

// Fishing boats leave for their grounds and come home.
void fish(const Step& step);

// Merchant ships come upon their lanes and leave them.
void sail_lanes(const Step& step);

// Ships and aircraft move by their tasks, with what they tow.
void sail_units(const Step& step);

// Here the tick ends: `now` goes on by one, and the phases that follow tell what happens at that instant.

// --- Who meets and who sees whom.

// Feeders reach mother ships; relay boats land people.
void meet_at_sea(const Step& step);

// Who comes upon which boat, and what is reported.
void look_around(const Step& step);

// Reports reach desks and become contacts.
void pass_messages(const Step& step);

// --- Who decides ashore.

// Mechanisms of coordination come into force, meet, and provide what they provide.
void run_mechanisms(const Step& step);

// Rescue centres plan searches, hand cases over and end them.
void run_cases(const Step& step);

// Desks decide about their contacts, and task units.
void run_desks(const Step& step);

// --- Who helps.

// Fishers and merchant ships come upon boats in need; ships of organisations do what they are there for.
void meet_fishers(const Step& step);
void meet_merchants(const Step& step);
void order_helpers(const Step& step);

// What units do with boats that they are by: supply, tow, take people off, disembark.
void work_alongside(const Step& step);

// --- What gives way.

// Engines burn fuel, fail and are mended.
void run_engines(const Step& step);

// What the sea and rocks do to hulls, and the water to those in it.
void strain_hulls(const Step& step);

// Stores, bodies, and who dies of what.
void endure_voyage(const Step& step);

// --- What follows.

// Those in need who have a phone use it.
void call_for_help(const Step& step);

// Boats that have reached land.
void settle_outcomes(const Step& step);

// People who came ashore pass through screening to shelter.
void receive_people(const Step& step);

// What happened becomes news.
void spread_news(const Step& step);

// The public hears of it, and agencies call on states.
void raise_attention(const Step& step);

// Positions that are due; boats that are gone leave the columns; the ledger is checked. The tick is over.
void close_tick(const Step& step);

}  // namespace searoom
