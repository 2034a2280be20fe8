// Cases handed from one rescue centre to another. The first that knew keeps its case until another accepts it
// (SAR Convention 1979, annex 4.5.4).
//
// For run_cases and what it calls. open_case adds to the desk's cases: references to its other cases end
// there. A case that was ended keeps its number and loses its map and searchers.
#pragma once

#include "sim/phases/step.h"
#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// Where the desk believes the boat of a case to be.
Position believed_place(const SearchCase& c, const Contact& contact);

// The state with a desk in whose search region the boat most probably is, when it is not the desk's own, nor
// of a state that searches with it; else none.
StateIndex responsible_for(const Scenario& scenario, const World& world, StateIndex state,
                           const SearchCase& c, const Contact& contact);

// A new case about a contact; told.
SearchCase& open_case(const Step& step, StateIndex state, Contact& contact, std::uint64_t because);

// The case is over, or suspended: its units are released, and why is told.
void end_case(const Step& step, StateIndex state, SearchCase& c, const Cause& why, bool suspended);

// Offers a case to the state that answers for the water; what is known of the boat goes with it.
void offer_case(const Step& step, StateIndex state, SearchCase& c, const Contact& contact, StateIndex to);

// Answers that are due, of all desks.
void answer_offers(const Step& step);

}  // namespace searoom
