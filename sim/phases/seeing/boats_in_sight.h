// What a lookout sees: the one place where sweep widths, radar, light and weather meet.
//
// Nothing here changes anything; `row` is at sea.
#pragma once

#include "sim/phases/step.h"
#include "sim/scenario/scenario.h"
#include "sim/science/radar.h"
#include "sim/science/sweep_width.h"
#include "sim/world/world.h"

namespace searoom {

// Somebody who looks out in this tick.
struct Eye {
  UnitType type = UnitType::ship;
  Distance height;
  Distance radar_height;  // 0: none
  Speed speed;            // of an aircraft, for the correction by speed
  bool sees_by_night = false;
  bool tired = false;
};

// In which of the tables of sweep widths it looks.
Lookout lookout_of(UnitType type);

// Beyond this range nothing is seen, whatever it is.
Distance farthest_sight(const Eye& eye);

// How far a radar of a kind, its antenna at a height, shows this boat in its sea.
RadarKind radar_of(const Eye& eye);
Distance radar_range_to(const Scenario& scenario, const World& world, RadarKind radar, Distance antenna,
                        std::size_t row);

// Whether the boat tells its position and somebody with radar at a place hears it.
bool hears_ais(const Scenario& scenario, const World& world, Position from, std::size_t row);

// How wide it sweeps for this boat here and now: by day or night, in this weather.
Distance sweep_width_for(const Scenario& scenario, const World& world, const Eye& eye, std::size_t row);

// An eye goes from one position to another while a boat does, both straight on.
struct Passing {
  Position eye_from, eye_to, boat_from, boat_to;
  Duration time;  // that it takes
};

// Hazard of being detected meanwhile: the chance is 1 - exp(-hazard). Parts of a track add up to the whole,
// however it is cut.
double hazard_of_sight(const Scenario& scenario, const World& world, const Eye& eye, const Passing& passing,
                       std::size_t row);

// The same for the whole tick, along a track of way-points.
double hazard_of_sight(const Scenario& scenario, const World& world, const Eye& eye,
                       const std::vector<Position>& track, std::size_t row);

// How the boat looks from near by, and what its echo tells: whether it makes way.
SeenAs looks_of(const Vessels& vessels, std::size_t row);
SeenAs echo_of(const Vessels& vessels, std::size_t row);

// A boat in order is taken for a fishing boat by most: whether this watcher knows it for what it is, on this
// day; `inspects` is the share that it looks into anyway. One in trouble is known by everybody.
bool is_recognised(const Step& step, ActorId watcher, std::size_t row, double inspects = 0);

// A watcher and a boat together, as an actor of the dice.
ActorId pair_of(ActorId watcher, ActorId boat);

}  // namespace searoom
