// Merchant ships in passage: each lane and way is a Poisson process of ships that come upon it at one end and
// keep their speed and their place beside the line. Where a ship is at a tick is a closed form.
//
// Written by sail_lanes and meet_merchants; what is expected of ports, by whoever lands people or waits to.
// Way 2 i runs along lane i, way 2 i + 1 against it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "sim/base/dice.h"
#include "sim/geo/position.h"
#include "sim/scenario/scenario.h"
#include "sim/world/passed_by.h"

namespace searoom {

struct MerchantShip {
  std::uint64_t number = 0;  // the n-th of its lane and way, from 1
  double entered_s = 0;      // since the start of the run
  double speed_m_s = 0;
  double right_m = 0;  // of the line, as it sails
};

// One way along a lane.
struct LaneWay {
  std::uint64_t entered = 0;  // ships so far
  double next_s = 0;          // when the next one comes upon it
  std::vector<MerchantShip> ships;
};

struct Merchants {
  std::vector<LaneWay> ways;  // two a lane, in the order of the scenario: along the line, against it
  Duration expected_wait;     // for a port, with people aboard: what masters have heard of late
  std::vector<PassedBy> passed;
};

// With lanes in full use.
Merchants initial_merchants(const Scenario& scenario, const Dice& dice);

// Ships that come upon the way until a tick, and those that leave it.
void sail_on(const Scenario& scenario, std::size_t way, Tick now, const Dice& dice, LaneWay& ships);

// "malacca-yangon/along/17", and that ship's identity.
std::string merchant_name(const Scenario& scenario, std::size_t way, std::uint64_t number);
ActorId merchant_id(const Scenario& scenario, std::size_t way, std::uint64_t number);

// How far it has come on its way, and where that is.
double metres_come(const Scenario& scenario, const MerchantShip& ship, Tick now);
Position position_at(const Scenario& scenario, std::size_t way, const MerchantShip& ship, Tick now);

// A ship has landed people after such a wait, or still waits: what masters expect from now on.
void learn_of_wait(const Scenario& scenario, Duration waited, bool is_over, Merchants& merchants);

}  // namespace searoom
