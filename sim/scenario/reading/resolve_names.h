// Names that a scenario uses, found among what it defines.
#pragma once

#include "sim/base/complaints.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// Sets every NameRef's index, or complains with the nearest name; then check_shares.
void resolve_names(Scenario& scenario, Complaints& complaints);

// Its parts, for a scenario whose places are not known because something else is wrong.
void resolve_kinds(Scenario& scenario, Complaints& complaints);   // vessel kinds and leeway classes
void resolve_places(Scenario& scenario, Complaints& complaints);  // Scenario::places is filled
void resolve_lanes(Scenario& scenario, Complaints& complaints);   // Scenario::chart is there
void resolve_states(Scenario& scenario, Complaints& complaints);
void resolve_mechanisms(Scenario& scenario, Complaints& complaints);
void check_shares(const Scenario& scenario, Complaints& complaints);

}  // namespace searoom
