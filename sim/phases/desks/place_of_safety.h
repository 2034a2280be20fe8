// Where people who were rescued are brought: by an arrangement between states where there is one.
//
// Changes nothing.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// The state to whose port of disembarkation a unit brings people by the arrangement of a state: of those that
// lie not too far out of the way the one that has received least for its share. None where there is no
// arrangement, or every member has reached its cap.
StateIndex state_by_arrangement(const Scenario& scenario, const World& world, StateIndex whose,
                                const Unit& unit);

// The share of a state in an arrangement, not normalised; 0 of one that is no member.
double weight_in(const Scenario& scenario, const MechanismPart& arrangement, StateIndex state);

}  // namespace searoom
