// Where the boat of a case may be, as its centre believes: by the latest fix, what searchers report, and the
// drift since.
#pragma once

#include "sim/phases/rescue/rescue_centre.h"

namespace searoom {

// Whether what was found may be the boat of the case: near enough to its map, and with as many aboard as far
// as guesses go. The case has a map.
bool is_likely(const DeskState& desk, const SearchCase& c, const Contact& found);

// A searcher reports a boat where the case's may be: it is taken for that, and the earlier contact is closed.
void follow_searchers(const RescueCentre& centre, SearchCase& c);

// The contact was seen again: the map starts anew. Those that search where the boat may now be go on, others
// are called back.
void take_new_fix(const RescueCentre& centre, SearchCase& c, const Contact& contact);

// The map of a case goes with it into one of the centre that takes it over, with what was searched by it;
// those that searched by it stay. What the centre's own units have overlooked was reckoned by a map that is
// no more.
void take_over_map(const SearchCase& from, SearchCase& own);

// An hour's drift of the map; a case without one gets it, drifted since the fix. The state searches.
void drift_map(const RescueCentre& centre, SearchCase& c);

}  // namespace searoom
