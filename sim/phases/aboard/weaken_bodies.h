// Bodies over one step: thirst, hunger, what the hazards do to the living.
//
// For endure_voyage, once a step, with what use_stores has given them. Changes `they` alone.
#pragma once

#include "sim/phases/aboard/use_stores.h"

namespace searoom {

void weaken_bodies(const PeopleSpec& people, const Air& air, const Intake& intake, Duration step,
                   Condition& they);

}  // namespace searoom
