#include "sim/phases/desks/place_of_safety.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "sim/geo/local_metres.h"
#include "sim/world/sea/sea_way.h"

namespace searoom {
namespace {

struct Port {
  StateIndex state;
  Duration way;
  double received = 0;  // people, with those on their way
};

// People aboard units, and boats in tow, that are bound for a place.
double bound_for(PlaceIndex place, const World& w) {
  double people = 0;
  for (const Unit& unit : w.units) {
    if (unit.to != place) continue;
    people += static_cast<double>(total(unit.aboard));
    const std::size_t row = unit.task == Task::tow ? w.vessels.row_of(unit.boat) : Vessels::npos;
    if (row != Vessels::npos) people += w.vessels.people_aboard(row);
  }
  return people;
}

std::vector<Port> ports_of(const Scenario& s, const World& w, PartIndex arrangement, const Unit& unit) {
  const MechanismPart& part = s.parts[arrangement];
  const By<StateSpec, double>& received = w.forums.of_part[arrangement].people;
  std::vector<Port> ports;
  for (const StateIndex i : s.states.indices()) {
    const bool takes_part = w.forums.provisions.of_state[i].arrangement == arrangement;
    if (!takes_part || !s.states[i].disembarks_at.found() || weight_in(s, part, i) <= 0) continue;
    const double cap = number_of(part.by_state.at("caps"), i, std::numeric_limits<double>::infinity());
    const double people = received[i] + bound_for(s.states[i].disembarks_at.as<Place>(), w);
    if (people >= cap) continue;
    const Position harbour = harbour_of(s, s.states[i].disembarks_at.as<Place>());
    ports.push_back(
        {i, Distance::metres(metres_between(unit.position, harbour)) / unit.can.cruise_speed, people});
  }
  return ports;
}

}  // namespace

double weight_in(const Scenario& s, const MechanismPart& arrangement, StateIndex state) {
  if (!s.mechanisms[arrangement.mechanism].has(state)) return 0;
  switch (arrangement.sharing.rule) {
    case SharingRule::nearest:
    case SharingRule::equal:
      return 1;
    case SharingRule::coast:
      return s.states[state].coast_km;
    case SharingRule::gdp:
      return s.states[state].gdp_billion_usd;
    case SharingRule::population:
      return s.states[state].population_millions;
    case SharingRule::quota:
      return number_of(arrangement.by_state.at("quotas"), state, 0);
  }
  return 0;
}

StateIndex state_by_arrangement(const Scenario& s, const World& w, StateIndex whose, const Unit& unit) {
  const PartIndex arrangement = w.forums.provisions.of_state[whose].arrangement;
  if (!arrangement) return {};
  const MechanismPart& part = s.parts[arrangement];
  std::vector<Port> ports = ports_of(s, w, arrangement, unit);
  if (ports.empty()) return {};
  const Duration nearest = std::ranges::min_element(ports, {}, &Port::way)->way;
  std::erase_if(ports, [&](const Port& port) { return port.way > nearest + part.sharing.detour; });
  const bool by_way = part.sharing.rule == SharingRule::nearest;
  const auto owes = [&](const Port& port) {
    const double share = by_way ? port.way.in_hours() : port.received / weight_in(s, part, port.state);
    return std::pair(share, port.way);
  };
  return std::ranges::min_element(ports, {}, owes)->state;
}

}  // namespace searoom
