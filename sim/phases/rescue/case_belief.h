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

// An hour's drift of the map; a case without one gets it, drifted since the fix. The state searches.
void drift_map(const RescueCentre& centre, SearchCase& c);

}  // namespace searoom
