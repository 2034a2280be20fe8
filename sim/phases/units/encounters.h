// Whoever belongs to no state and comes upon people in need: fishers, merchant ships, ships of organisations.
//
// For phases in which somebody comes by. encounter may add to World::units: references to units end there.
#pragma once

#include <string>
#include <vector>

#include "sim/phases/step.h"
#include "sim/world/world.h"

namespace searoom {

// Rows of boats with people aboard that are adrift, in distress or worse, in nobody's tow, and not helped
// yet.
std::vector<std::size_t> boats_in_need(const World& world);

// Somebody who is no state's is at it already, with room for those aboard or with the boat in tow.
bool is_helped(const World& world, std::size_t row);

struct Helper {
  ActorId id;
  std::string name;
  Position at;
  Ability can;
  Channel channel = Channel::fishers;
  double reports = 0;  // chance that they tell a desk
  std::int32_t spec = -1;
  PlaceIndex home, to;
};

// They have seen the boat of a row; `helps` tells how they have decided. Those who help become a unit that
// rescues; the others are told as `passed_by`.
void encounter(const Step& step, const Helper& helper, bool helps, std::size_t row);

}  // namespace searoom
