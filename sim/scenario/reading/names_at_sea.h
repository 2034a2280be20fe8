// No two boats, ships or storms of a run have one name: a name is also who they are in the log, and their
// luck.
#pragma once

#include "sim/base/complaints.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// Complains of each source of names that gives a name which another source gives too, with both places.
// Names come from `vessels`, flows and their places, networks and theirs, units of states and organisations,
// fleets, lanes and storms, and from the wrecks of boats. `random_storms`: where the scenario asks for them.
void want_names_at_sea_once(const Scenario& scenario, const FilePlace& random_storms, Complaints& complaints);

}  // namespace searoom
