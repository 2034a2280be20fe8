// The weather of this instant, the same for everybody and for every policy of a seed.
//
// Written by change_environment alone, which moves it forward only; what is made from state and hour is then
// whole for that tick. A copy is whole; a checkpoint leaves out what is made anew. Sampling changes nothing
// and may be done from several threads.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/base/dice.h"
#include "sim/science/daylight.h"
#include "sim/world/sea/fluctuation.h"
#include "sim/world/sea/sea_model.h"
#include "sim/world/sea/storm.h"

namespace searoom {

// A boat's own weather.
struct LocalSea {
  Flow wind;             // at 10 m, direction it blows TO
  Flow current;          // direction it sets TO
  double wave_height_m;  // significant height, wind sea and swell together
  double swell_m = 0;    // of the swell alone
};

// What a flow is made of at every node until the next full hour: its mean and spread between the months, and
// what the fluctuation adds at the knots before and after; empty where there is none.
struct FlowParts {
  FlowNodes mean, spread, before, after;
};

struct Weather {
  // State.
  Fluctuation wind_fluctuation, current_fluctuation;
  std::vector<Storm> storms;  // that are passing
  std::vector<Storm> coming;  // scripted ones not yet begun, soonest first
  Storm next_random;          // the random one that forms next
  std::uint64_t storm_ordinal = 0;
  double storm_candidate_s = 0;
  std::vector<double> grown_m;   // of the open sea at each node of the wind, as long as the wind has blown
  std::int64_t grown_hour = -1;  // until this full hour since the start

  // Made from the state and the hour: parts and swell at each full hour, the rest at every tick.
  std::int64_t climate_hour = -1;
  FlowParts wind_parts, current_parts;
  FlowField wind, current;
  std::vector<StormNow> storms_now;
  std::vector<double> swell_m;
  Sun sun;

  LocalSea at(Position where, const SeaModel& model) const;
  // Of the field, and of the storms that pass.
  Flow wind_at(Position where) const;

 private:
  Flow with_storms(Position where, Flow blows) const;
};

Weather initial_weather(const Scenario& scenario, const Dice& dice);

// Moves the weather to `now_s` seconds after the start. Reports storms that begin and end.
struct StormChanges {
  std::vector<Storm> formed, ended;
};
StormChanges advance_weather(const Scenario& scenario, const SeaModel& model, const Dice& dice,
                             std::int64_t now_s, Weather& weather);

}  // namespace searoom
