// People who cling to what is left of a hull, or swim: who is lost, and who reaches land.
//
// For phases, in the tick in which it happens. Counts and ledger move together; a row that nobody is left on
// is ended by strain_hulls.
#pragma once

#include "sim/base/dice.h"
#include "sim/phases/step.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// Of those aboard, each with the same chance by a draw of its own: counts by group.
PeopleCounts draw_share(const Dice& dice, std::size_t row, Draw purpose, double share,
                        const Vessels& vessels);

// They are missing: nobody saw what became of them.
void lose(const Step& step, std::size_t row, const PeopleCounts& who, std::uint64_t because);

// The water takes all aboard at once. Close to land some reach it; of the others the share `at_once` is lost
// in the first minutes.
void enter_water(const Step& step, std::size_t row, double at_once);

// The share lost in the first minutes of a capsizing, here and now.
double lost_at_capsizing(const Scenario& scenario, std::size_t row, const World& world);

// A step in the water, or on a hull awash or capsized.
void endure_water(const Step& step, std::size_t row);

}  // namespace searoom
