#include "sim/rules/network/network_rule.h"

#include "sim/rules/network/abandon_under_pressure.h"
#include "sim/rules/network/fill_and_sail.h"
#include "sim/rules/network/hold_for_payment.h"
#include "sim/rules/network/land_by_relay.h"
#include "sim/rules/network/let_off_at_origin.h"
#include "sim/rules/network/merge_under_pressure.h"
#include "sim/rules/network/put_ashore_under_pressure.h"
#include "sim/rules/network/supply_own_boats.h"
#include "sim/rules/rule_entry.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {
std::vector<KnownEntry> network_rule_table(NetworkRules& rules) {
  return {
      rule_entry<FillAndSail>("fill_and_sail", "A mother ship sails when it is full or patience ends", rules),
      rule_entry<AbandonUnderPressure>("abandon_under_pressure", "Crews that fear arrest leave loaded boats",
                                       rules),
      rule_entry<PutAshoreUnderPressure>(
          "put_ashore_under_pressure", "Crews that fear arrest put people ashore by night elsewhere", rules),
      rule_entry<MergeUnderPressure>("merge_under_pressure", "Under pressure boats are emptied into others",
                                     rules),
      rule_entry<LetOffAtOrigin>("let_off_at_origin",
                                 "People held off the coast from which they came are let off against payment",
                                 rules),
      rule_entry<SupplyOwnBoats>("supply_own_boats", "Boats that wait are supplied while that is safe",
                                 rules),
      rule_entry<HoldForPayment>("hold_for_payment", "A boat is held in the offing until people are paid for",
                                 rules),
      rule_entry<LandByRelay>("land_by_relay",
                              "Relay boats land people by night while the way inland is open", rules),
  };
}

NetworkRules default_network_rules() {
  return {{"supply_own_boats", std::make_shared<SupplyOwnBoats>()},
          {"fill_and_sail", std::make_shared<FillAndSail>()},
          {"hold_for_payment", std::make_shared<HoldForPayment>()},
          {"land_by_relay", std::make_shared<LandByRelay>()}};
}

}  // namespace searoom
