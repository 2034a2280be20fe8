#include "sim/rules/mechanism/mechanism_rule.h"

#include "sim/rules/mechanism/advocacy_and_media.h"
#include "sim/rules/mechanism/business_forum.h"
#include "sim/rules/mechanism/commitment.h"
#include "sim/rules/mechanism/common_picture.h"
#include "sim/rules/mechanism/consultation.h"
#include "sim/rules/mechanism/development.h"
#include "sim/rules/mechanism/disembarkation_arrangement.h"
#include "sim/rules/mechanism/fund.h"
#include "sim/rules/mechanism/identity_exchange.h"
#include "sim/rules/mechanism/information_link.h"
#include "sim/rules/mechanism/joint_period_of_action.h"
#include "sim/rules/mechanism/joint_search.h"
#include "sim/rules/mechanism/legal_route.h"
#include "sim/rules/mechanism/network_pressure.h"
#include "sim/rules/mechanism/rescue_guarantee.h"
#include "sim/rules/mechanism/screening_and_return.h"
#include "sim/rules/mechanism/victim_identification.h"
#include "sim/scenario/rule_tables.h"

namespace searoom {
namespace {

template <class Rule>
KnownMechanism kind(std::string name, std::string about, MechanismRules& rules) {
  return {std::move(name), std::move(about), [&rules](Fields& fields, MechanismPart& part) {
            auto rule = std::make_shared<Rule>();
            rule->list_fields(fields, part);
            rules.push_back(std::move(rule));
          }};
}

}  // namespace

std::vector<KnownMechanism> mechanism_table(MechanismRules& rules) {
  return {
      kind<InformationLink>("information_link", "Desks tell each other of boats", rules),
      kind<CommonPicture>("common_picture", "Members see all members' contacts, and what was promised",
                          rules),
      kind<Consultation>("consultation", "Members meet, and are asked to undertake something", rules),
      kind<CommitmentOfAll>("commitment", "Every member undertakes something and keeps it or does not",
                            rules),
      kind<DisembarkationArrangement>("disembarkation_arrangement",
                                      "People in need are landed, where goes by a rule", rules),
      kind<RescueGuarantee>("rescue_guarantee", "Whoever rescues may land those rescued", rules),
      kind<JointSearch>("joint_search", "Members search with all their units together", rules),
      kind<NetworkPressure>("network_pressure", "Members press smuggling networks, at once or in phases",
                            rules),
      kind<JointPeriodOfAction>("joint_period_of_action", "Police of members act together for some weeks",
                                rules),
      kind<IdentityExchange>("identity_exchange", "Identities are checked sooner", rules),
      kind<VictimIdentification>("victim_identification", "Survivors are protected, and testify", rules),
      kind<BusinessForum>("business_forum", "Fewer irregular jobs, more ethical recruitment", rules),
      kind<LegalRoute>("legal_route", "Places to leave lawfully", rules),
      kind<ScreeningAndReturn>("screening_and_return", "After an announced day people are returned", rules),
      kind<Development>("development", "Fewer have to leave, slowly", rules),
      kind<Fund>("fund", "Money for shelter and rescue, with its delay", rules),
      kind<AdvocacyAndMedia>("advocacy_and_media", "Publics mind more, and chairs are urged", rules),
  };
}

}  // namespace searoom
