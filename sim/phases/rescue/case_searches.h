// Units that search for the boat of a case: sent, over, called back, given up.
#pragma once

#include "sim/phases/rescue/rescue_centre.h"

namespace searoom {

// Searches that are over are told, and the map learns from them.
void end_searches(const RescueCentre& centre, SearchCase& c, const Contact& contact);

// All that search are free.
void recall_searchers(const RescueCentre& centre, SearchCase& c);

// Sends the units that are there soonest, as many as the state sends at most; each with a plan that is told.
// The case has a map, and the state searches.
void send_searchers(const RescueCentre& centre, SearchCase& c, const Contact& contact);

// Searchers for which there was no new plan are free.
void release_idle_searchers(const RescueCentre& centre, const SearchCase& c);

// Why the search is given up; none while it is not. The state searches.
Cause reason_to_suspend(const RescueCentre& centre, const SearchCase& c);

}  // namespace searoom
