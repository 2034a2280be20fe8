#include "sim/scenario/reading/resolve_names.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/nearest_name.h"
#include "sim/scenario/reading/named_in_scenario.h"

namespace searoom {
namespace {

void find_name(NameRef& ref, const std::vector<std::string>& names, const std::string& what,
               Complaints& complaints) {
  if (!ref.given()) return;
  const auto found = std::find(names.begin(), names.end(), ref.name);
  if (found != names.end()) {
    ref.index = static_cast<std::size_t>(found - names.begin());
    return;
  }
  // Of a great many wrong names the first show what went wrong; the rest need no search.
  const std::string nearest = complaints.size() < 100 ? did_you_mean(ref.name, names) : "";
  constexpr std::size_t most_listed = 14;
  const std::string wanted = names.empty() ? what + " to be defined first"
                             : names.size() <= most_listed
                                 ? fmt::format("one of {}", fmt::join(names, ", "))
                                 : fmt::format("one of the {} defined", names.size());
  complaints.add(
      ref.at, ref.path,
      fmt::format("found {}, {} that does not exist, wanted {}{}", ref.name, what, wanted, nearest));
}

std::vector<std::string> leeway_names() {
  std::vector<std::string> names;
  for (const LeewayClass& c : leeway_classes()) names.emplace_back(c.name);
  return names;
}

void complain_of_no_weight(const std::vector<std::pair<NameRef, double>>& shares, const std::string& path,
                           Complaints& complaints) {
  if (shares.empty()) return;  // already said
  for (const auto& [name, share] : shares) {
    if (!(share <= 0)) return;  // or one that could not be read
  }
  complaints.add(shares.front().first.at, path, "found no share above 0, wanted at least one");
}

std::vector<std::pair<NameRef, double>> weights_of(const std::vector<FlowBoats>& boats) {
  std::vector<std::pair<NameRef, double>> weights;
  for (const FlowBoats& b : boats) weights.emplace_back(b.kind, b.share);
  return weights;
}

// People come ashore there.
void complain_of_anchorage(const NameRef& ref, const Scenario& s, Complaints& complaints) {
  if (!ref.found() || s.places[ref.as<Place>()].kind != "anchorage") return;
  complaints.add(ref.at, ref.path,
                 fmt::format("found {}, an anchorage, where nobody lands, wanted a place ashore", ref.name));
}

void check_landing_places(const Scenario& s, Complaints& complaints) {
  for (const NetworkSpec& network : s.networks) {
    for (const auto* shares : {&network.destinations, &network.beaches}) {
      for (const auto& [place, share] : *shares) complain_of_anchorage(place, s, complaints);
    }
  }
  for (const NameRef& haven : s.havens) complain_of_anchorage(haven, s, complaints);
  for (const FisherFleet& fleet : s.fishers) complain_of_anchorage(fleet.village, s, complaints);
  for (const StateSpec& state : s.states) complain_of_anchorage(state.disembarks_at, s, complaints);
}

}  // namespace

void resolve_kinds(Scenario& s, Complaints& complaints) {
  std::vector<std::string> kinds;
  for (const VesselKind& kind : s.kinds) kinds.push_back(kind.name);
  const std::vector<std::string> leeways = leeway_names();
  for (VesselKind& kind : s.kinds) {
    find_name(kind.leeway, leeways, "a leeway class", complaints);
    if (kind.leeway.found()) kind.leeway_class = &leeway_classes()[kind.leeway.index];
  }
  for (NameRef* kind : kinds_named_in(s)) find_name(*kind, kinds, "a vessel kind", complaints);
}

void resolve_places(Scenario& s, Complaints& complaints) {
  std::vector<std::string> places;
  for (const Place& place : s.places) places.push_back(place.id);
  for (NameRef* place : places_named_in(s)) find_name(*place, places, "a place", complaints);
}

void resolve_lanes(Scenario& s, Complaints& complaints) {
  std::vector<std::string> lanes;
  for (const Lane& lane : s.chart->lanes()) lanes.push_back(lane.id);
  for (LaneTraffic& traffic : s.traffic.lanes) {
    find_name(traffic.lane, lanes, "a lane", complaints);
    if (traffic.lane.found()) traffic.line = LaneLine(s.chart->lanes()[traffic.lane.index]);
  }
}

void resolve_states(Scenario& s, Complaints& complaints) {
  std::vector<std::string> states;
  for (const StateSpec& state : s.states) states.push_back(state.code);
  for (AgencyPlaces& places : s.attention.agencies) find_name(places.state, states, "a state", complaints);
  // One that is switched off may name states that this scenario has not.
  for (MechanismSpec& mechanism : s.mechanisms) {
    if (!mechanism.enabled()) continue;
    for (auto& [state, interest] : mechanism.members) find_name(state, states, "a state", complaints);
  }
  for (MechanismPart& part : s.parts) {
    if (!s.mechanisms[part.mechanism].enabled()) continue;
    for (auto& [key, numbers] : part.by_state) {
      for (auto& [state, number] : numbers) find_name(state, states, "a state", complaints);
    }
  }
}

void resolve_mechanisms(Scenario& s, Complaints& complaints) {
  std::vector<std::string> mechanisms;
  for (const MechanismSpec& mechanism : s.mechanisms) mechanisms.push_back(mechanism.name);
  for (MechanismSpec& mechanism : s.mechanisms)
    find_name(mechanism.agreed_by, mechanisms, "a mechanism", complaints);
  for (MechanismPart& part : s.parts) find_name(part.awaits, mechanisms, "a mechanism", complaints);
  for (PressureMeasure& measure : s.measures)
    find_name(measure.awaits, mechanisms, "a mechanism", complaints);
}

void check_shares(const Scenario& s, Complaints& complaints) {
  for (const DepartureFlow& flow : s.flows) {
    const std::string path = "departures." + flow.name;
    complain_of_no_weight(flow.places, path + ".places", complaints);
    complain_of_no_weight(weights_of(flow.boats), path + ".boats", complaints);
    complain_of_no_weight(flow.destinations, path + ".destinations", complaints);
    if (!flow.boats.empty() && flow.by_people && flow.people_per_boat <= 0) {
      complaints.add(flow.boats.front().kind.at, "departures." + flow.name + ".boats",
                     "found boats that carry nobody, so people_per_month cannot leave; wanted people aboard");
    }
  }
  for (const NetworkSpec& network : s.networks) {
    const std::string path = "networks." + network.name;
    complain_of_no_weight(network.places, path + ".places", complaints);
    complain_of_no_weight(weights_of(network.mother_ships), path + ".mother_ships", complaints);
    complain_of_no_weight(network.anchorages, path + ".anchorages", complaints);
    complain_of_no_weight(network.destinations, path + ".destinations", complaints);
    complain_of_no_weight(network.beaches, path + ".beaches", complaints);
  }
}

void resolve_names(Scenario& s, Complaints& complaints) {
  resolve_kinds(s, complaints);
  resolve_places(s, complaints);
  check_landing_places(s, complaints);
  resolve_lanes(s, complaints);
  resolve_states(s, complaints);
  resolve_mechanisms(s, complaints);
  check_shares(s, complaints);
}

}  // namespace searoom
