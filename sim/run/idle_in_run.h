// What of a scenario does nothing, seen beside what its policies put to use: a kind of boat that only a
// policy sends out is no idle name.
#pragma once

#include <vector>

#include "sim/base/complaints.h"
#include "sim/run/simulation.h"

namespace searoom {

// A scenario under some policy, and what of it does nothing.
struct IdleUnder {
  std::string policy;  // empty: as it is
  YamlNode tree;
  std::vector<Complaint> idle;
  Instant start, end;
};
IdleUnder idle_under(const Setting& setting, const std::string& policy);

// What does nothing in `chosen`, but for what it has of the bare scenario and what acts there or under one of
// the policies that it lists.
std::vector<Complaint> advice_on_idle(const IdleUnder& chosen, const IdleUnder& bare,
                                      const std::vector<IdleUnder>& listed);

// What a policy sets in vain, and the policy itself where nothing that it changes can act.
std::vector<Complaint> advice_on_policy(const IdleUnder& policy, const IdleUnder& bare);

// Under each policy that the scenario lists, laid over the choice alone. Throws BadInput where one cannot be.
std::vector<IdleUnder> under_each_policy(const ScenarioChoice& choice, const Scenario& scenario, int threads);

// All of it, of a choice and of every policy that its scenario lists. Throws BadInput where one of them
// cannot be laid over it.
std::vector<Complaint> advice_on_settings(const ScenarioChoice& choice, const Setting& chosen, int threads);

// Of a choice alone, for who runs it: quick where nothing is idle.
std::vector<Complaint> advice_on_run(const ScenarioChoice& choice, const Setting& chosen, int threads);

}  // namespace searoom
