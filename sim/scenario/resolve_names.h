// Names that a scenario uses, found among what it defines.
#pragma once

#include "sim/base/complaints.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// Sets every NameRef's index, or complains with the nearest name.
void resolve_names(Scenario& scenario, Complaints& complaints);

}  // namespace searoom
