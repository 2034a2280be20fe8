#include <algorithm>

#include "sim/scenario/idle/kinds.h"
#include "sim/scenario/idle/told_settings.h"

namespace searoom {
namespace {

// Where the condition is not met, each of the keys under the section does nothing.
struct Condition {
  std::string section;
  bool met = false;
  std::string why;
  std::vector<std::string> keys;  // as written, the unit of a quantity left out
};

// "fights.last" for "fights.last_hours".
bool is_key(const std::string& written, const std::string& key) {
  return written.starts_with(key) &&
         (written.size() == key.size() || written[key.size()] == '_' || written[key.size()] == '.');
}

void tell_where_not_met(ToldSettings& told, const Condition& c) {
  const YamlNode* section = node_at(told.tree, c.section);
  if (c.met || !section) return;
  for (const YamlEntry& entry : section->entries) {
    const auto is_this = [&](const std::string& key) { return is_key(entry.key, key); };
    if (std::ranges::any_of(c.keys, is_this))
      told.idle(c.section.empty() ? entry.key : c.section + "." + entry.key, c.why);
  }
}

bool asks(const std::vector<std::string>& rules, const char* rule) {
  return std::ranges::count(rules, rule) > 0;
}

bool fluctuates(const FlowSpec& flow) {
  return !flow.table.empty() || (flow.constant && flow.spread.si() > 0);
}

std::vector<Condition> of_the_sea(const Scenario& s) {
  const SeaSpec& sea = s.sea;
  const std::vector<std::string> of_fluctuations = {"spread_factor", "correlation_time",
                                                    "correlation_distance"};
  return {
      {"sea.wind", fluctuates(sea.wind), "no table and no spread says how the wind fluctuates",
       of_fluctuations},
      {"sea.current", fluctuates(sea.current), "no table and no spread says how the current fluctuates",
       of_fluctuations},
      {"sea.storms",
       sea.storms.random,
       "storms form by chance where sea.storms.random is true, and it is not",
       {"per_month", "forms", "days", "max_wind", "heading", "forward", "radius_of_max_wind"}},
      {"chart",
       s.chart_spec.coast.given(),
       "the chart has no coast",
       {"clear_of_coast", "clear_of_coast_weight"}},
  };
}

std::vector<Condition> of_people(const Scenario& s, const ToldSettings& told) {
  const PeopleSpec& p = s.people;
  return {
      {"people.fights",
       p.fights.begin.si() > 0,
       "people.fights.begin_per_day is 0",
       {"last", "when_water_deficit_above", "when_days_without_food_above"}},
      {"people", p.ashore_share > 0, "people.ashore_share is 0", {"ashore_within"}},
      {"people.rations",
       p.rations.rationing,
       "people.rations.rationing is false",
       {"least_water_litres_per_day", "plans_for"}},
      {"",
       p.foundering_factor > 0,
       "people.foundering_factor is 0, so that no boat strikes a reef",
       {"reefs"}},
      {"calls",
       s.calls.share_with_phone > 0,
       "calls.share_with_phone is 0",
       {"calls", "share_to_relatives", "heard_after"}},
      {"helm",
       asks(told.rules.network, "abandon_under_pressure") && s.hypotheses.crews_abandon_boats > 0,
       "no crew leaves its boat: that takes network_rules.abandon_under_pressure and "
       "hypotheses.crews_abandon_boats",
       {"taken_share"}},
  };
}

std::vector<Condition> of_kinds_and_boats(const Scenario& s) {
  std::vector<Condition> all;
  for (const VesselKind& kind : s.kinds) {
    const std::string path = "vessel_kinds." + kind.name;
    all.push_back({path,
                   kind.cruise_speed.si() > 0,
                   "its cruise speed is 0, so that it has no engine",
                   {"speed_loss_per_metre_of_sea", "engine_horsepower", "engine_load", "fuel_litres",
                    "engine_failure", "engine_repair"}});
    all.push_back({path,
                   kind.horsepower > 0,
                   "engine_horsepower is 0, so that fuel is not counted",
                   {"engine_load", "fuel_litres"}});
  }
  for (const PlacedVessel& vessel : s.placed)
    all.push_back({"vessels." + vessel.name, !vessel.adrift, "it is adrift, and stays so", {"destination"}});
  return all;
}

std::vector<Condition> of_networks(const Scenario& s, const ToldSettings& told) {
  std::vector<Condition> all;
  const std::vector<std::string>& rules = told.rules.network;
  for (const NetworkSpec& network : s.networks) {
    const std::string path = "networks." + network.name;
    all.push_back({path,
                   asks(rules, "put_ashore_under_pressure"),
                   "network_rules has no put_ashore_under_pressure",
                   {"beaches"}});
    all.push_back({path,
                   asks(rules, "abandon_under_pressure"),
                   "network_rules has no abandon_under_pressure",
                   {"takes_engine_parts"}});
  }
  if (!s.networks.empty())
    all.push_back({"",
                   asks(told.rules.conduct, "carry_out_orders"),
                   "conduct has no carry_out_orders, so that no boat does what its network says",
                   {"network_rules"}});
  return all;
}

std::vector<Condition> of_those_ashore(const Scenario& s) {
  const AttentionSpec& a = s.attention;
  const auto lands = [](const StateSpec& state) { return state.has_desk && state.disembarks_at.given(); };
  return {
      {"attention.press", a.press_finds.si() > 0, "attention.press.finds_per_day is 0", {"goes_to"}},
      {"attention.agencies", !a.agencies.empty(), "attention.agencies.places names no state", {"open_after"}},
      {"attention",
       a.appeals_above_ashore > 0 || a.appeals_above_at_sea > 0,
       "agencies never appeal: attention.appeals_above_ashore and appeals_above_at_sea are 0",
       {"per_appeal", "appeals_after", "appeals_again_after"}},
      {"traffic",
       std::ranges::any_of(s.states, lands),
       "ships stop for nobody, for no state has a desk with disembarks_at",
       {"stops_adrift", "stops_in_distress", "stops_sinking", "expects", "tolerates", "learns"}},
      {"traffic",
       !s.traffic.lanes.empty(),
       "traffic.lanes has no ship",
       {"eye_height", "radar_height", "takes_people", "embark_per_hour", "stores_people", "stops_adrift",
        "stops_in_distress", "stops_sinking", "expects", "tolerates", "learns", "reports"}},
  };
}

std::vector<Condition> of_mechanisms(const Scenario& s) {
  std::vector<Condition> all;
  for (const MechanismPart& part : s.parts) {
    const MechanismSpec& mechanism = s.mechanisms[part.mechanism];
    if (part.kind == "disembarkation_arrangement" && mechanism.enabled())
      all.push_back({"mechanisms." + mechanism.name + ".does." + part.kind,
                     part.sharing.rule == SharingRule::quota,
                     "its share_by is not quota",
                     {"quotas"}});
  }
  return all;
}

// What begins once a mechanism is in force never does where that is switched off.
void tell_what_awaits_in_vain(ToldSettings& told) {
  const Scenario& s = told.scenario;
  const auto tell = [&](const std::string& path, const NameRef& awaited) {
    if (awaited.found() && !s.mechanisms[awaited.as<MechanismSpec>()].enabled())
      told.idle(path, "it begins once " + awaited.name + " is in force, which is switched off");
  };
  for (const MechanismSpec& mechanism : s.mechanisms) {
    if (mechanism.enabled()) tell("mechanisms." + mechanism.name, mechanism.agreed_by);
  }
  for (const MechanismPart& part : s.parts) {
    const MechanismSpec& mechanism = s.mechanisms[part.mechanism];
    if (mechanism.enabled()) tell("mechanisms." + mechanism.name + ".does." + part.kind, part.awaits);
  }
  for (const PressureMeasure& measure : s.measures) {
    if (!measure.part) tell("pressure." + measure.name, measure.awaits);
  }
}

}  // namespace

void values_without_their_condition(ToldSettings& told) {
  const Scenario& s = told.scenario;
  for (const std::vector<Condition>& conditions :
       {of_the_sea(s), of_people(s, told), of_kinds_and_boats(s), of_networks(s, told), of_those_ashore(s),
        of_mechanisms(s)}) {
    for (const Condition& condition : conditions) tell_where_not_met(told, condition);
  }
  tell_what_awaits_in_vain(told);
}

}  // namespace searoom
