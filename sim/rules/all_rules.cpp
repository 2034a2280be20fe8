#include "sim/rules/all_rules.h"
#include "sim/scenario/rule_tables.h"

namespace searoom {

RuleTables rule_tables(Rules& rules) {
  RuleTables tables;
  tables.conduct = conduct_rule_table(rules.conduct);
  tables.network = network_rule_table(rules.network);
  tables.hazards = hazard_table(rules.hazards);
  tables.desks = desk_rule_table(rules.desks);
  tables.mechanisms = mechanism_table(rules.mechanisms);
  return tables;
}

void add_default_rules(Rules& rules) {
  if (rules.conduct.empty()) rules.conduct = default_conduct_rules();
  if (rules.network.empty()) rules.network = default_network_rules();
  if (rules.desks.empty()) rules.desks = default_desk_rules();
}

RuleNames names_of(const Rules& rules) {
  RuleNames names;
  for (const NamedConductRule& rule : rules.conduct) names.conduct.push_back(rule.name);
  for (const NamedNetworkRule& rule : rules.network) names.network.push_back(rule.name);
  return names;
}

}  // namespace searoom
