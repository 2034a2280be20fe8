#include <algorithm>
#include <set>

#include "sim/base/nearest_name.h"
#include "sim/scenario/idle/kinds.h"
#include "sim/scenario/idle/told_settings.h"

namespace searoom {
namespace {

using Countries = std::set<std::string>;

// Where networks feel what a state does against them.
Countries countries_of_networks(const Scenario& s) {
  Countries countries;
  for (const NetworkSpec& network : s.networks) {
    for (const auto* shares :
         {&network.places, &network.anchorages, &network.destinations, &network.beaches}) {
      for (const auto& [place, share] : *shares) countries.insert(s.places[place.as<Place>()].country);
    }
  }
  return countries;
}

Countries countries_of_states(const Scenario& s) {
  Countries countries;
  for (const StateSpec& state : s.states) countries.insert(state.code);
  return countries;
}

// Who has waters on the chart.
Countries countries_of_coasts(const Scenario& s) {
  const auto& all = s.chart->mask().countries();
  return {all.begin(), all.end()};
}

void want_one_of(ToldSettings& told, const std::string& path, const std::string& country,
                 const Countries& there, const std::string& why) {
  if (there.contains(country)) return;
  std::vector<std::string> known;
  std::ranges::copy_if(there, std::back_inserter(known), [](const std::string& c) { return !c.empty(); });
  told.idle(path, why + " " + country + did_you_mean(country, known));
}

}  // namespace

void countries_of_nobody(ToldSettings& told) {
  const Scenario& s = told.scenario;
  const Countries of_networks = countries_of_networks(s), of_states = countries_of_states(s);
  for (const PressureMeasure& measure : s.measures) {
    if (measure.part) continue;
    const std::string path = "pressure." + measure.name;
    if (s.networks.empty()) told.idle(path, "there are no networks");
    want_one_of(told, path, measure.country, of_networks, "no network has a place in");
  }
  for (const DatedNews& news : s.attention.news)
    want_one_of(told, "attention.news." + news.name, news.country, of_states, "there is no state");
  if (const YamlNode* feared = node_at(told.tree, "conduct.avoid_patrols.countries")) {
    for (const YamlEntry& country : feared->entries)
      want_one_of(told, "conduct.avoid_patrols.countries." + country.key, country.key, countries_of_coasts(s),
                  "the chart has no coast of");
  }
}

}  // namespace searoom
