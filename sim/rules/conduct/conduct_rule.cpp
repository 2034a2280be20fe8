#include "sim/rules/conduct/conduct_rule.h"

#include "sim/rules/conduct/avoid_patrols.h"
#include "sim/rules/conduct/carry_out_orders.h"
#include "sim/rules/conduct/divert.h"
#include "sim/rules/conduct/drift_when_disabled.h"
#include "sim/rules/conduct/follow_route.h"
#include "sim/rules/conduct/heed_warships.h"
#include "sim/rules/conduct/hold_until_dark.h"
#include "sim/rules/conduct/seek_shelter.h"
#include "sim/rules/conduct/turn_back.h"
#include "sim/rules/rule_entry.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {
std::vector<KnownEntry> conduct_rule_table(ConductRules& rules) {
  return {
      rule_entry<DriftWhenDisabled>("drift_when_disabled", "Without power a boat drifts", rules),
      rule_entry<HeedWarships>("heed_warships", "A boat that a warship ordered off stands off from the coast",
                               rules),
      rule_entry<TurnBack>(
          "turn_back", "Near home, in a high sea or with an engine not to be trusted, it goes home", rules),
      rule_entry<Divert>("divert", "When fuel or water will not last, it makes for the nearest haven", rules),
      rule_entry<AvoidPatrols>("avoid_patrols",
                               "By day it keeps out of territorial seas where it fears patrols", rules),
      rule_entry<SeekShelter>("seek_shelter", "In a high sea a boat runs for the nearest coast, or heaves to",
                              rules),
      rule_entry<HoldUntilDark>("hold_until_dark",
                                "Near its destination a boat waits off the coast for night", rules),
      rule_entry<CarryOutOrders>("carry_out_orders", "The master of a mother ship does what its network says",
                                 rules),
      rule_entry<FollowRoute>("follow_route", "A boat makes for its destination", rules),
  };
}

ConductRules default_conduct_rules() {
  return {{"drift_when_disabled", std::make_shared<DriftWhenDisabled>()},
          {"carry_out_orders", std::make_shared<CarryOutOrders>()},
          {"follow_route", std::make_shared<FollowRoute>()}};
}

}  // namespace searoom
