// What of a scenario does nothing, seen beside what its policies put to use: a kind of boat that only a
// policy sends out is no idle name.
#pragma once

#include <vector>

#include "sim/base/complaints.h"
#include "sim/run/simulation.h"

namespace searoom {

// What does nothing, of a choice and of every policy that its scenario lists. Throws BadInput where one of
// them cannot be laid over it.
std::vector<Complaint> advice_on_settings(const ScenarioChoice& choice, const Setting& chosen, int threads);

// Of a choice alone, for who runs it: quick where nothing is idle.
std::vector<Complaint> advice_on_run(const ScenarioChoice& choice, const Setting& chosen, int threads);

}  // namespace searoom
