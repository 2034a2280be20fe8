#include "sim/rules/desk/desk_rule.h"

#include "sim/rules/desk/follow_posture.h"
#include "sim/rules/desk/keep_commitments.h"
#include "sim/rules/desk/refer_out_of_region.h"
#include "sim/rules/desk/spare_the_sinking.h"
#include "sim/rules/rule_entry.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

std::vector<KnownEntry> desk_rule_table(DeskRules& rules) {
  return {
      rule_entry<SpareTheSinking>("spare_the_sinking",
                                  "People on a boat that sinks are rescued, whatever the posture", rules),
      rule_entry<KeepCommitments>("keep_commitments",
                                  "What the state undertook and keeps goes before its posture", rules),
      rule_entry<FollowPosture>("follow_posture",
                                "The first line of the state's posture that applies decides", rules),
      rule_entry<ReferOutOfRegion>("refer_out_of_region",
                                   "A boat in trouble in another's search region is referred to it", rules),
  };
}

DeskRules default_desk_rules() {
  return {{"keep_commitments", std::make_shared<KeepCommitments>()},
          {"follow_posture", std::make_shared<FollowPosture>()},
          {"refer_out_of_region", std::make_shared<ReferOutOfRegion>()}};
}

}  // namespace searoom
