// How a boat drifts: its side of downwind and its own error, drawn once and kept for life. What floats
// changes when a hull fails, and with it the leeway class; side and luck stay.
#pragma once

#include "sim/base/dice.h"
#include "sim/scenario/scenario.h"
#include "sim/world/vessels.h"

namespace searoom {

struct World;

// The leeway class of what floats: the kind's own while it is a boat, then that of a swamped hull, of people
// in the water, of debris.
const LeewayClass& leeway_class_of(const Scenario& scenario, const Vessels& vessels, std::size_t row);

void draw_drift_character(const Scenario& scenario, const Dice& dice, std::size_t row, Vessels& vessels);

// What floats is another body from now on.
void becomes(Afloat what, const Scenario& scenario, const Dice& dice, std::size_t row, World& world);

}  // namespace searoom
