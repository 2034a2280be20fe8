#include "sim/scenario/reading/named_in_scenario.h"

namespace searoom {
namespace {

template <class Shares, class Refs>
void add_names(Shares& shares, Refs& refs) {
  for (auto& [name, share] : shares) refs.push_back(&name);
}

template <class Boats, class Refs>
void add_kinds(Boats& all, Refs& refs) {
  for (auto& boats : all) refs.push_back(&boats.kind);
}

template <class Ref, class AScenario>
std::vector<Ref*> kinds_in(AScenario& s) {
  std::vector<Ref*> refs;
  for (auto& flow : s.flows) add_kinds(flow.boats, refs);
  for (auto& network : s.networks) {
    refs.push_back(&network.feeder.kind);
    add_kinds(network.mother_ships, refs);
  }
  for (auto& vessel : s.placed) refs.push_back(&vessel.kind);
  return refs;
}

template <class State, class Refs>
void add_places_of_state(State& state, Refs& refs) {
  refs.push_back(&state.desk_place);
  refs.push_back(&state.disembarks_at);
  for (auto& line : state.posture) refs.push_back(&line.towards);
  for (auto& radar : state.radars) refs.push_back(&radar.at);
  for (auto& unit : state.units) {
    refs.push_back(&unit.base);
    refs.push_back(&unit.patrol_place);
  }
}

template <class Ref, class AScenario>
std::vector<Ref*> places_in(AScenario& s) {
  std::vector<Ref*> refs;
  for (auto& flow : s.flows) {
    add_names(flow.places, refs);
    add_names(flow.destinations, refs);
  }
  for (auto& vessel : s.placed) {
    refs.push_back(&vessel.from);
    refs.push_back(&vessel.destination);
  }
  for (auto& network : s.networks) {
    for (auto* shares : {&network.places, &network.anchorages, &network.destinations, &network.beaches})
      add_names(*shares, refs);
  }
  for (auto& haven : s.havens) refs.push_back(&haven);
  for (auto& fleet : s.fishers) {
    refs.push_back(&fleet.village);
    refs.push_back(&fleet.ground);
  }
  for (auto& ship : s.ngo_ships) {
    refs.push_back(&ship.ship.base);
    refs.push_back(&ship.ship.patrol_place);
  }
  for (auto& state : s.states) add_places_of_state(state, refs);
  return refs;
}

}  // namespace

std::vector<NameRef*> kinds_named_in(Scenario& scenario) {
  return kinds_in<NameRef>(scenario);
}
std::vector<NameRef*> places_named_in(Scenario& scenario) {
  return places_in<NameRef>(scenario);
}
std::vector<const NameRef*> kinds_named_in(const Scenario& scenario) {
  return kinds_in<const NameRef>(scenario);
}
std::vector<const NameRef*> places_named_in(const Scenario& scenario) {
  return places_in<const NameRef>(scenario);
}

}  // namespace searoom
