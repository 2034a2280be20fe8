// What someone who knows the waters would notice in the files of a scenario: a map or a table of another
// place.
#pragma once

#include <vector>

#include "sim/base/complaints.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// One advice a file of which nothing lies on the chart, or whose wind ends far from it; and what was noticed
// while files were read.
std::vector<Complaint> advice_on_data(const Scenario& scenario);

}  // namespace searoom
