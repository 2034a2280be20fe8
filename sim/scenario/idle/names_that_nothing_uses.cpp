#include <algorithm>
#include <set>

#include "sim/scenario/idle/kinds.h"
#include "sim/scenario/idle/told_settings.h"
#include "sim/scenario/reading/named_in_scenario.h"

namespace searoom {
namespace {

std::set<std::string> names(const std::vector<const NameRef*>& refs) {
  std::set<std::string> all;
  for (const NameRef* ref : refs) all.insert(ref->name);
  return all;
}

// What happens anywhere may befall a state that has places, a coast or a search region, or that takes part in
// something.
bool is_anywhere(const Scenario& s, const StateSpec& state) {
  const auto is_its = [&](const auto& of) { return of.country == state.code; };
  const auto is_member = [&](const MechanismSpec& m) {
    return std::ranges::any_of(m.members,
                               [&](const auto& member) { return member.first.name == state.code; });
  };
  return state.has_desk || std::ranges::any_of(s.places, is_its) ||
         std::ranges::any_of(s.chart->regions(), is_its) ||
         std::ranges::count(s.chart->mask().countries(), state.code) > 0 ||
         std::ranges::any_of(s.mechanisms, is_member);
}

}  // namespace

void names_that_nothing_uses(ToldSettings& told) {
  const Scenario& s = told.scenario;
  const std::set<std::string> kinds = names(kinds_named_in(s)), places = names(places_named_in(s));
  for (const VesselKind& kind : s.kinds) {
    if (!kinds.contains(kind.name))
      told.idle("vessel_kinds." + kind.name, "no flow, network or vessel is of this kind");
  }
  const bool has_coast = !s.chart->mask().all_sea();
  for (const Place& place : s.chart_spec.own_places) {
    if (places.contains(place.id)) continue;
    told.idle("places." + place.id,
              has_coast && place.kind != "anchorage"
                  ? "nothing names this place; no more than a boat that comes ashore is told by it"
                  : "nothing names this place");
  }
  for (const StateSpec& state : s.states) {
    if (!is_anywhere(s, state))
      told.idle("states." + state.code, "it has no desk, and no place, coast or search region is its own");
  }
  if (s.traffic.lanes.empty()) told.idle("chart.lanes", "traffic.lanes names none of these lanes");
  if (s.networks.empty()) told.idle("network_rules", "there are no networks");
}

}  // namespace searoom
