#include "sim/scenario/resolve_names.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/nearest_name.h"

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
  const std::string nearest = nearest_name(ref.name, names);
  complaints.add(
      ref.at, ref.path,
      fmt::format("found {} {} that does not exist, wanted one of the {} defined{}", what, ref.name,
                  names.size(), nearest.empty() ? "" : "; did you mean " + nearest + "?"));
}

std::vector<std::string> leeway_names() {
  std::vector<std::string> names;
  for (const LeewayClass& c : leeway_classes()) names.emplace_back(c.name);
  return names;
}

void complain_of_no_weight(const std::vector<std::pair<NameRef, double>>& shares, const DepartureFlow& flow,
                           const std::string& what, Complaints& complaints) {
  if (shares.empty()) return;  // already said
  for (const auto& [name, share] : shares) {
    if (share > 0) return;
  }
  complaints.add(shares.front().first.at, "departures." + flow.name + "." + what,
                 "found no share above 0, wanted at least one");
}

}  // namespace

void resolve_names(Scenario& s, Complaints& complaints) {
  std::vector<std::string> kinds, places;
  for (const VesselKind& kind : s.kinds) kinds.push_back(kind.name);
  for (const Place& place : s.places) places.push_back(place.id);
  const std::vector<std::string> leeways = leeway_names();
  for (VesselKind& kind : s.kinds) {
    find_name(kind.leeway, leeways, "a leeway class", complaints);
    if (kind.leeway.found()) kind.leeway_class = &leeway_classes()[kind.leeway.index];
  }
  for (DepartureFlow& flow : s.flows) {
    for (auto& [place, share] : flow.places) find_name(place, places, "a place", complaints);
    for (auto& [place, share] : flow.destinations) find_name(place, places, "a place", complaints);
    for (FlowBoats& boats : flow.boats) find_name(boats.kind, kinds, "a vessel kind", complaints);
    complain_of_no_weight(flow.places, flow, "places", complaints);
    complain_of_no_weight(flow.destinations, flow, "destinations", complaints);
    if (!flow.boats.empty() && flow.by_people && flow.people_per_boat <= 0) {
      complaints.add(flow.boats.front().kind.at, "departures." + flow.name + ".boats",
                     "found boats that carry nobody, so people_per_month cannot leave; wanted people aboard");
    }
  }
  for (PlacedVessel& vessel : s.placed) {
    find_name(vessel.kind, kinds, "a vessel kind", complaints);
    find_name(vessel.from, places, "a place", complaints);
    find_name(vessel.destination, places, "a place", complaints);
  }
  for (StateSpec& state : s.states) {
    find_name(state.desk_place, places, "a place", complaints);
    for (UnitSpec& unit : state.units) find_name(unit.base, places, "a place", complaints);
  }
}

}  // namespace searoom
