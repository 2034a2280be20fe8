// Merchant ships in passage: where each is follows from when it came upon its lane and how fast it goes.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/base/dice.h"
#include "sim/base/ids.h"
#include "sim/geo/lanes.h"
#include "sim/scenario/scenario.h"

namespace searoom {

struct MerchantShip {
  std::uint64_t ordinal = 0;
  double entered_s = 0;  // since the start of the run
  double speed_m_s = 0;
  double offset_m = 0;  // to the right of the lane as it is listed
  bool back = false;    // sails the lane from its end
  ActorId met;          // the last boat in need about which its master has decided; 0: none
};

struct LaneState {
  double next_s = 0;  // when the next ship comes upon the lane
  std::uint64_t ships = 0;
  std::vector<MerchantShip> on_it;
};

// A lane laid out: how far along it each way-point is.
struct LaneLine {
  explicit LaneLine(const Lane& lane);
  double length_m() const { return along_m.back(); }
  Position at(double along_m, double offset_m) const;
  // Of the point of the lane nearest to a position: how far along it is, and how far away.
  struct Nearest {
    double along_m = 0;
    double metres = 0;
  };
  Nearest nearest(Position p) const;

  const std::vector<Position>* points;
  std::vector<double> along_m;
};

ActorId merchant(const Lane& lane, std::uint64_t ordinal);

// How far along the lane it is.
double along(const MerchantShip& ship, const LaneLine& line, double at_s);

// Ships come upon the lane up to a time and leave it at its end.
void advance_lane(const LaneTraffic& traffic, const Lane& lane, const LaneLine& line, const Dice& dice,
                  double until_s, LaneState& state);

// A lane in full use at the start of a run.
LaneState initial_lane(const LaneTraffic& traffic, const Lane& lane, const Dice& dice);

}  // namespace searoom
