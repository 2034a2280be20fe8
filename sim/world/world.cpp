#include "sim/world/world.h"

#include <cassert>

#include "sim/world/chances.h"
#include "sim/world/drift_character.h"

namespace searoom {
namespace {

void wind_up_clocks(const Dice& dice, std::size_t row, Vessels& v) {
  const ActorId self = v.id[row];
  v.jibes[row] = HazardClock::start(dice, self, jibes);
  v.engine_fails[row] = HazardClock::start(dice, self, engine_fails);
  v.engine_is_repaired[row] = HazardClock::start(dice, self, engine_is_repaired);
  v.capsizes[row] = HazardClock::start(dice, self, capsizes);
  v.leaks[row] = HazardClock::start(dice, self, leaks);
  v.leak_is_mended[row] = HazardClock::start(dice, self, leak_is_mended);
  v.floods[row] = HazardClock::start(dice, self, floods);
  v.breaks_up[row] = HazardClock::start(dice, self, breaks_up);
  v.strikes[row] = HazardClock::start(dice, self, strikes);
  v.refloats[row] = HazardClock::start(dice, self, refloats);
  v.drowns[row] = HazardClock::start(dice, self, drowns);
  v.deaths[row] = HazardClock::start(dice, self, someone_dies);
  v.fights[row] = HazardClock::start(dice, self, fights);
  v.is_abandoned[row] = HazardClock::start(dice, self, is_abandoned);
  v.is_put_ashore[row] = HazardClock::start(dice, self, is_put_ashore);
  v.is_merged[row] = HazardClock::start(dice, self, is_merged);
  v.is_let_off[row] = HazardClock::start(dice, self, is_let_off);
  v.calls[row] = HazardClock::start(dice, self, calls);
  v.meets_warship[row] = HazardClock::start(dice, self, meets_warship);
}

}  // namespace

std::string World::vessel_name(std::size_t row) const {
  return source_names[vessels.source[row]] + "/" + std::to_string(vessels.ordinal[row]);
}

std::uint64_t World::report(Event event) {
  event.number = ++events;
  pending.push_back(std::move(event));
  return events;
}

Event World::event_of(EventKind kind, std::size_t row) const {
  Event e;
  e.tick = now;
  e.kind = kind;
  e.vessel = vessel_name(row);
  e.where = vessels.position[row];
  return e;
}

World initial_world(const Scenario& scenario, const Dice& dice) {
  World w;
  w.weather = initial_weather(scenario, dice);
  w.vessels.groups = scenario.people.groups.size();
  w.people = Ledger(w.vessels.groups);
  for (const PlacedVessel& placed : scenario.placed) w.source_names.push_back(placed.name);
  w.placed_at_sea.assign(scenario.placed.size(), 0);
  for (const DepartureFlow& flow : scenario.flows) {
    for (const auto& [place, share] : flow.places) {
      w.departures.push_back({static_cast<std::uint32_t>(w.source_names.size()), 0, 0, 0});
      w.source_names.push_back(flow.name + "/" + place.name);
    }
  }
  return w;
}

std::size_t put_to_sea(const Scenario& scenario, const Dice& dice, const NewVessel& boat, World& world) {
  Vessels& v = world.vessels;
  const VesselKind& kind = scenario.kinds[boat.kind];
  const std::size_t row = v.add_row();
  v.id[row] = actor(world.source_names[boat.source], boat.ordinal);
  v.source[row] = boat.source;
  v.ordinal[row] = boat.ordinal;
  v.kind[row] = static_cast<std::uint16_t>(boat.kind);
  v.departed[row] = world.now;
  v.position[row] = boat.at;
  v.destination[row] = -1;
  v.route[row] = -1;
  v.home[row] = -1;
  v.network[row] = -1;
  v.afloat_since[row] = world.now;
  v.order_since[row] = world.now;
  const bool has_engine = kind.cruise_speed.si() > 0 && !boat.adrift;
  v.engine[row] = has_engine ? Engine::works : Engine::none;
  v.conduct[row] = Conduct::drift;
  v.fuel_litres[row] = kind.fuel_litres;
  draw_drift_character(scenario, dice, row, v);
  wind_up_clocks(dice, row, v);
  const PeopleCounts people = draw_groups(scenario.people, dice, v.id[row], boat.people);
  for (std::size_t g = 0; g < v.groups; ++g) {
    v.people[row * v.groups + g] = people[g];
    v.people_at_risk[row] += people[g] * scenario.people.groups[g].risk;
  }
  add(world.people.departed, people);
  return row;
}

PeopleCounts draw_groups(const PeopleSpec& people, const Dice& dice, ActorId vessel, std::uint32_t count) {
  PeopleCounts counts(people.groups.size());
  if (counts.size() == 1) {
    counts[0] = count;
    return counts;
  }
  std::vector<double> shares;
  for (const PeopleGroup& group : people.groups) shares.push_back(group.share);
  for (std::uint32_t person = 0; person < count; ++person) {
    ++counts[dice.pick(vessel, who_is_aboard, Occasion{person}, shares)];
  }
  return counts;
}

void take_people(const PeopleSpec& people, std::size_t row, const PeopleCounts& who, Vessels& v) {
  v.people_at_risk[row] = 0;
  for (std::size_t g = 0; g < v.groups; ++g) {
    std::uint32_t& aboard = v.people[row * v.groups + g];
    assert(aboard >= who[g] && "only those aboard can leave");
    aboard -= who[g];
    v.people_at_risk[row] += aboard * people.groups[g].risk;
  }
}

}  // namespace searoom
