// What a master gives out, and when it is cut.
//
// Changes nothing. Asked by use_stores, which gives it out.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

struct Ration {
  double water_litres_per_day = 0;  // each
  double meals_per_day = 0;         // each
};

// The normal ration where stores last for the days to go: those to the destination, at cruise speed and a
// quarter more; on a boat that is adrift, or that its network holds, as many as a master plans for. Else the
// least water, and half meals.
Ration ration_of(const Scenario& scenario, const World& world, std::size_t row, std::uint32_t people);

}  // namespace searoom
