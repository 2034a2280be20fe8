// Where places of a scenario meet the sea: the cells from which boats leave and to which they sail.
#pragma once

#include <vector>

#include "sim/base/complaints.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// Places of the scenario and of its chart, which it has by now; none has a sea cell yet.
void collect_places(Scenario& scenario, Complaints& complaints);

// Every place that boats, ships or units use gets its cell. Complains of those on dry land and of boats
// placed there. Names are resolved.
void put_places_at_sea(Scenario& scenario, const YamlNode& tree, Complaints& complaints);

// Everywhere that a boat may make for; with a rule by which masters turn back, where they left from as well.
std::vector<int> destination_cells(const Scenario& scenario, bool boats_turn_back);

}  // namespace searoom
