// Where a scenario names its kinds of boat and its places: one list, by which names are found and by which it
// is seen that nothing uses one.
#pragma once

#include <vector>

#include "sim/scenario/scenario.h"

namespace searoom {

// All of them, given or not.
std::vector<NameRef*> kinds_named_in(Scenario& scenario);
std::vector<NameRef*> places_named_in(Scenario& scenario);
std::vector<const NameRef*> kinds_named_in(const Scenario& scenario);
std::vector<const NameRef*> places_named_in(const Scenario& scenario);

}  // namespace searoom
