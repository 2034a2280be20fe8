// All rules of a run, as its scenario named them.
#pragma once

#include "sim/rules/conduct/conduct_rule.h"
#include "sim/rules/desk/desk_rule.h"
#include "sim/rules/hazard/hazard.h"
#include "sim/rules/mechanism/mechanism_rule.h"
#include "sim/rules/network/network_rule.h"
#include "sim/scenario/idle/idle_settings.h"
#include "sim/scenario/rule_tables.h"

namespace searoom {

struct Rules {
  ConductRules conduct;
  NetworkRules network;
  HazardRules hazards;
  DeskRules desks;
  MechanismRules mechanisms;  // one a part of the scenario's mechanisms
};

// Reading a scenario with these tables appends to `rules`, which must outlive them.
RuleTables rule_tables(Rules& rules);

// In place of what a scenario does not name at all.
void add_default_rules(Rules& rules);

// Those of masters and networks by name, in the order in which they are asked.
RuleNames names_of(const Rules& rules);

}  // namespace searoom
