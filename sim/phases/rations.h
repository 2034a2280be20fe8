// What a master gives out, and when it is cut.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

struct Ration {
  double water_litres_per_day = 0;  // each
  double meals_per_day = 0;         // each
};

// The normal ration for as long as stores last to the destination, at cruise speed and a quarter more; on a
// boat that is adrift, held or has no destination, for as long as a master plans for. Else the least water,
// half meals.
Ration ration_of(const Scenario& scenario, const World& world, std::size_t row, std::uint32_t people);

}  // namespace searoom
