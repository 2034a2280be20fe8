// What someone who knows the subject would notice in a scenario that can be run.
#pragma once

#include <vector>

#include "sim/base/complaints.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// Places that no boat can reach, boats faster than their hull allows, more people than a hull takes, engines
// without fuel for the way, desks without a unit, regions without a desk, data that miss the chart, and runs
// that need much memory.
std::vector<Complaint> advice_on(const Scenario& scenario);

}  // namespace searoom
