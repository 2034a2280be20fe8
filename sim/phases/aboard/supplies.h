// Stores that others hand over to a boat: navies, fishers, networks.
//
// For phases; the boat is at sea. Told and done at once.
#pragma once

#include "sim/world/world.h"

namespace searoom {

struct Supplies {
  double water_litres = 0, food_person_days = 0, fuel_litres = 0;
};

// Logs `supplied` with its cause: who hands them over. From then on water and food have not run out,
// and the thirsty drink their fill beyond the ration, from half of the new water. An engine without fuel
// works again. Food that others bring is more than rice. `by` lends the event the unit that brings them, its
// country, its contact and its cause.
void hand_over(std::size_t row, const Supplies& what, const Cause& cause, World& world, const Event& by = {});

}  // namespace searoom
