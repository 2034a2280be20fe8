// People come whole: how many are aboard where a scenario says 12.5 of each boat, or a distribution.
#pragma once

#include <cstdint>

#include "sim/base/dice.h"
#include "sim/scenario/distribution.h"

namespace searoom {

// The people that the distribution gives for this luck. A fraction of a person is there by chance, so that
// over many boats the mean is what was written; a distribution so wide that rounding cannot move its mean by
// a hundredth is rounded to the nearest.
std::uint32_t whole_people(const Distribution& people, double luck, const Dice& dice, ActorId boat);

}  // namespace searoom
