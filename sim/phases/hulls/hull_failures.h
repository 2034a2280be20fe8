// The ways in which a hull fails, each told in the log with its cause. All but a leak end its voyage: the
// engine is gone, and what floats drifts as another body (drift_character.h).
//
// For phases, of a boat at sea. Told and done at once: whoever is lost is in the ledger afterwards. break_up
// adds a row (debris.h).
#pragma once

#include "sim/base/dice.h"
#include "sim/phases/step.h"
#include "sim/scenario/scenario.h"
#include "sim/science/seakeeping.h"
#include "sim/world/world.h"

namespace searoom {

// Freeboard with those aboard now.
Distance freeboard_of(const Scenario& scenario, std::size_t row, const Vessels& vessels);
Heading heading_of(std::size_t row, const Vessels& vessels);

// Of no cause: the sea.
void spring_a_leak(const Step& step, std::size_t row, Cause cause);
void mend_the_leak(const Step& step, std::size_t row);

// Full of water, but afloat: those aboard sit on it.
void swamp(const Step& step, std::size_t row);

// Keel up: a share is lost in the first minutes, the others cling to it.
void capsize(const Step& step, std::size_t row, Cause cause, std::uint64_t because);

void run_aground(const Step& step, std::size_t row, const Reef& reef);
void come_off(const Step& step, std::size_t row);

// The hull is lost: people in the water, and debris as a row of its own.
void break_up(const Step& step, std::size_t row);

// People press aboard or to one side as a boat is boarded at sea, for the `boarding`-th time of this row.
// True when it capsizes by that, which is then done.
bool capsizes_in_rush(const Step& step, std::size_t row, Occasion boarding, std::uint64_t because);

}  // namespace searoom
