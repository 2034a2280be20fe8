#include <algorithm>

#include "sim/scenario/idle/kinds.h"
#include "sim/scenario/idle/told_settings.h"

namespace searoom {
namespace {

using Shares = std::vector<std::pair<NameRef, double>>;

// Whether a measure of this kind is felt at one of these places of a network.
bool is_felt(const Scenario& s, double PressureMeasure::*what,
             std::initializer_list<Shares NetworkSpec::*> where) {
  return std::ranges::any_of(s.networks, [&](const NetworkSpec& network) {
    return std::ranges::any_of(where, [&](const auto places) {
      return std::ranges::any_of(network.*places, [&](const auto& place) {
        return std::ranges::any_of(s.measures, [&](const PressureMeasure& measure) {
          return measure.*what > 0 && measure.country == s.places[place.first.template as<Place>()].country;
        });
      });
    });
  });
}

std::string without_rule(const ToldSettings& t, const char* rule) {
  return std::ranges::count(t.rules.network, rule) > 0 ? "" : std::string("network_rules has no ") + rule;
}

// A world without measures, or from which a policy has taken them, may well say how networks would respond.
std::string without_arrests(const ToldSettings& t) {
  if (t.scenario.measures.empty()) return "";
  return is_felt(t.scenario, &PressureMeasure::arrests,
                 {&NetworkSpec::destinations, &NetworkSpec::anchorages})
             ? ""
             : "no measure arrests anybody where a network waits or lands";
}

std::string without_closing(const ToldSettings& t) {
  if (t.scenario.measures.empty()) return "";
  return is_felt(t.scenario, &PressureMeasure::land_route, {&NetworkSpec::destinations})
             ? ""
             : "no measure closes the way inland where a network lands";
}

std::string unless_landings_stop(const ToldSettings& t) {
  return t.scenario.hypotheses.networks_stop_landing > 0 ? without_closing(t)
                                                         : "hypotheses.networks_stop_landing is 0";
}

std::string first_of(const std::string& one, const std::string& other) {
  return one.empty() ? other : one;
}

bool has_choice_of_coasts(const NetworkSpec& network) {
  return network.destinations.size() > 1;
}
bool has_beaches(const NetworkSpec& network) {
  return !network.beaches.empty();
}

// Why a hypothesis does nothing; empty where it may act.
struct Reading {
  const char* key;
  std::string (*lacks)(const ToldSettings&);
};

const Reading readings[] = {
    {"arrests_deter_departures",
     [](const ToldSettings& t) -> std::string {
       return t.scenario.measures.empty() ||
                      is_felt(t.scenario, &PressureMeasure::arrests, {&NetworkSpec::places})
                  ? ""
                  : "no measure arrests anybody where people leave";
     }},
    {"price_rises_under_pressure",
     [](const ToldSettings& t) {
       return first_of(
           t.scenario.hypotheses.price_deters_departures > 0 ? "" : "hypotheses.price_deters_departures is 0",
           unless_landings_stop(t));
     }},
    {"price_deters_departures",
     [](const ToldSettings& t) {
       return first_of(t.scenario.hypotheses.price_rises_under_pressure > 0
                           ? ""
                           : "hypotheses.price_rises_under_pressure is 0",
                       unless_landings_stop(t));
     }},
    {"networks_stop_landing", without_closing},
    {"networks_seek_other_coasts",
     [](const ToldSettings& t) -> std::string {
       if (std::ranges::none_of(t.scenario.networks, has_choice_of_coasts))
         return "no network has a second destination";
       const std::string closing = without_closing(t);
       return closing.empty() || without_arrests(t).empty() ? "" : closing;
     }},
    {"networks_hold_at_origin", unless_landings_stop},
    {"networks_merge_boats",
     [](const ToldSettings& t) {
       return first_of(without_rule(t, "merge_under_pressure"), without_arrests(t));
     }},
    {"networks_stop_supplies",
     [](const ToldSettings& t) { return first_of(without_rule(t, "supply_own_boats"), without_arrests(t)); }},
    {"crews_abandon_boats",
     [](const ToldSettings& t) {
       return first_of(without_rule(t, "abandon_under_pressure"), without_arrests(t));
     }},
    {"crews_put_people_ashore",
     [](const ToldSettings& t) {
       const bool beaches = std::ranges::any_of(t.scenario.networks, has_beaches);
       return first_of(first_of(without_rule(t, "put_ashore_under_pressure"), without_arrests(t)),
                       beaches ? "" : "no network has beaches");
     }},
};

}  // namespace

void hypotheses_without_reader(ToldSettings& told) {
  const YamlNode* written = told.tree.find("hypotheses");
  if (written && told.scenario.networks.empty()) {
    for (const YamlEntry& entry : written->entries)
      told.idle("hypotheses." + entry.key, "there are no networks, and nobody else follows a hypothesis");
  }
  for (const Reading& reading : readings) {
    const std::string lack = reading.lacks(told);
    if (!lack.empty()) told.idle(std::string("hypotheses.") + reading.key, lack);
  }
}

}  // namespace searoom
