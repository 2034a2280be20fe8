#include "sim/rules/mechanism/organisations.h"

#include <fmt/format.h>

#include "sim/scenario/rule_tables.h"
#include "sim/scenario/schema/schema_fields.h"

namespace searoom {

const std::vector<Organisation>& organisations() {
  static const std::vector<Organisation> all = {
      {1, "Bali Process", "consultation",
       "`bali-talks`: meets and decides nothing; its other instruments are rows of their own"},
      {2, "Founding ministerial conference, 2002", "", "sets aims; nothing at sea follows from it"},
      {3, "Ministerial conferences", "consultation",
       "`every_days` between meetings of the calendar, `changes` small"},
      {4, "Third conference, wider humanitarian aims, 2009", "commitment",
       "raises the interest that members take: `members`"},
      {5, "Co-chairs (Indonesia, Australia)", "consultation",
       "`chairs`: the chance that each acts on a reason to meet"},
      {6, "Rotation of co-chairs, proposed 2016", "consultation", "`rotates`; policy `rotating-chairs`"},
      {7, "Steering Group", "consultation", "`vetoes` and `quorum`"},
      {8, "Ad Hoc Group", "consultation", "`bali-talks`: met on 6 May 2015, `changes` 0"},
      {9, "Meetings of senior officials", "consultation", "`every_days`, `meets`"},
      {10, "Strategy for Cooperation", "commitment", "an undertaking with `kept` near 0"},
      {11, "Regional biometric data exchange", "identity_exchange", "`identity-exchange`"},
      {12, "Working Group on Trafficking in Persons", "victim_identification, joint_period_of_action",
       "`victim-identification`"},
      {13, "Forward Work Plan 2015-17", "commitment", "`reviews_every_days`, `review_raises`"},
      {14, "Working Group on Disruption of Criminal Networks", "network_pressure", "`network-disruption`"},
      {15, "Joint Periods of Action", "joint_period_of_action",
       "`joint-period-of-action`; what it does to loaded boats comes from the networks"},
      {16, "Technical Experts Working Group on Irregular Movements", "information_link",
       "a little better detection: `error_nautical_miles`, `arrives`"},
      {17, "Regional Cooperation Framework, 2011", "disembarkation_arrangement",
       "`share_by` with low `compliance`"},
      {18, "Regional Support Office", "information_link", "`delay_hours` a fifth less"},
      {19, "Co-managers, reports and reviews of the Office", "consultation, commitment",
       "`every_days`, `reviews_every_days`"},
      {20, "Jakarta Centre for Law Enforcement Cooperation", "network_pressure",
       "training shows as `arrests`"},
      {21, "Policy and Reference Guides", "network_pressure", "alignment of laws shows as `arrests`"},
      {22, "Regional Strategic Roadmap", "commitment", "a plan: an undertaking with `kept` near 0"},
      {23, "RILON, liaison officers", "information_link", "`liaison-officers`"},
      {24, "Government and Business Forum", "business_forum", "`business-forum`"},
      {25, "Business co-chairs, Expert Panel, partners", "rescue_guarantee, business_forum",
       "merchant ships that answer: `trusted`"},
      {26, "AAA Recommendations", "business_forum", "`ethical_recruitment`"},
      {27, "Model legislation on smuggling", "network_pressure", "`arrests` by members"},
      {28, "New Zealand plan of action", "network_pressure", "`arrests`; no coast of its own here"},
      {29, "Indonesia's laws of 2007 to 2011", "network_pressure",
       "`arrests`; that rescuers are prosecuted is in `fishers.*.warnings`"},
      {30, "Malaysia's Anti-Trafficking Act", "network_pressure, victim_identification",
       "`arrests`, `share`; shelters in `states.MYS.reception`"},
      {31, "Review of the response to the Andaman Sea situation", "common_picture",
       "what it asks for; policy `early-warning` beside `as-it-happened`"},
      {32, "Task Force on Planning and Preparedness", "information_link, joint_search",
       "`points-of-contact`; hand-over: `answers_after_hours`"},
      {33, "Table-top exercises of the Task Force", "joint_search",
       "exercises make hand-overs faster: `answers_after_hours`, `starts_after_hours`"},
      {34, "Centralised monitoring and reporting", "common_picture", "`shared-picture`"},
      {35, "Consultation Mechanism, 2016", "consultation", "`consultation-mechanism`"},
      {36, "Bali Declaration, 2016", "commitment, disembarkation_arrangement",
       "`bali-declaration`, `predictable-landing`"},
      {37, "IOM, UNHCR, UNODC", "identity_exchange",
       "services show as shorter times; places that agencies open are in `attention.agencies`"},
      {38, "Trilateral ministers, Putrajaya", "consultation", "`trilateral-ministers`"},
      {39, "Bangkok Special Meetings", "consultation", "`bali-talks`: `meets` on 29 May 2015"},
      {40, "UN joint statement and plan", "advocacy_and_media, fund",
       "`advocacy`; appeals of agencies are in `attention`"},
      {41, "Media finding the boat", "advocacy_and_media",
       "`attention_per_week`; the press itself is in `attention`"},
      {42, "Emergency AMMTC and ASEAN trust fund", "fund", "`trust-fund`"},
      {43, "ASEAN Convention against Trafficking", "network_pressure", "as row 27"},
      {44, "Jakarta Declaration", "development", "`development`"},
      {45, "Joint search with one co-ordinator", "joint_search", "`joint-search`"},
      {46, "Disembarkation agreement with shares", "disembarkation_arrangement",
       "`predictable-landing`; policies `shares-...`"},
      {47, "Fusion centre for information", "information_link, common_picture",
       "`shared-picture` with the members of the centre"},
      {48, "MOAS Phoenix", "rescue_guarantee",
       "the ship itself is in `ngo_ships`; policies `experiment-16-...`"},
      {49, "Asia Dialogue on Forced Migration", "advocacy_and_media, consultation", "`urges`"},
      {50, "DISERO and RASRO", "rescue_guarantee", "`rescue-guarantee`"},
      {51, "Comprehensive Plan of Action, 1989", "screening_and_return", "`screening-and-return`"},
      {52, "Orderly Departure Programme, labour route", "legal_route", "`legal-route`"},
  };
  return all;
}

std::string organisations_in_markdown(const std::vector<KnownMechanism>& kinds) {
  std::string text = "| row | body or mechanism | kind | what stands for it |\n|---|---|---|---|\n";
  for (const Organisation& body : organisations()) {
    text += fmt::format("| {} | {} | {} | {} |\n", body.row, body.name,
                        *body.kinds ? "`" + std::string(body.kinds) + "`" : "narrative only", body.how);
  }
  text += "\n| kind | what it does | parameters |\n|---|---|---|\n";
  for (const KnownMechanism& kind : kinds) {
    SchemaFields fields;
    MechanismPart part;
    kind.body(fields, part);
    std::string names;
    const SchemaFields::Json schema = fields.take();
    for (const auto& [name, property] : schema.at("properties").items())
      names += (names.empty() ? "`" : ", `") + name + "`";
    text += fmt::format("| `{}` | {} | {} |\n", kind.name, kind.about, names);
  }
  return text;
}

}  // namespace searoom
