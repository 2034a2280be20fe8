#include "sim/world/world.h"

#include <cassert>

#include "sim/world/chances.h"
#include "sim/world/sea/drift_character.h"

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
}

Unit unit_in_port(const Scenario& scenario, const UnitSpec& what, const std::string& source, std::int64_t n) {
  Unit unit;
  unit.name = source + "/" + std::to_string(n);
  unit.id = actor(source, static_cast<std::uint64_t>(n));
  unit.can = what.can;
  unit.home = what.base.as<Place>();
  unit.position = scenario.places[unit.home].at;
  unit.aboard.assign(scenario.people.groups.size(), 0);
  return unit;
}

void add_units(const Scenario& scenario, StateIndex state, std::size_t spec, World& w) {
  const StateSpec& owner = scenario.states[state];
  const UnitSpec& what = owner.units[spec];
  for (std::int64_t n = 1; n <= what.count; ++n) {
    Unit& unit = w.units.emplace_back(unit_in_port(scenario, what, owner.code + "/" + what.name, n));
    unit.state = state;
    unit.spec = static_cast<std::int32_t>(spec);
  }
}

void add_ngo_ships(const Scenario& scenario, std::size_t spec, World& w) {
  const NgoShip& what = scenario.ngo_ships[spec];
  for (std::int64_t n = 1; n <= what.ship.count; ++n) {
    Unit& unit = w.units.emplace_back(unit_in_port(scenario, what.ship, what.name, n));
    unit.spec = static_cast<std::int32_t>(spec);
  }
}

constexpr Draw push{"push"};
constexpr Draw news_delay{"news_delay"};

NetworkState initial_network(const NetworkSpec& network, std::size_t measures, const Dice& dice,
                             std::vector<std::string>& sources) {
  NetworkState state;
  const ActorId self = actor(network.name);
  state.push = network.push.quantile(dice.uniform(self, push, Occasion{0}));
  state.news_delay =
      Duration::days(network.news_delay_days.quantile(dice.uniform(self, news_delay, Occasion{0})));
  state.learned.assign(measures, 0);
  state.feeders.assign(network.places.size(), 0);
  state.ashore.assign(network.places.size(), 0);
  state.mother_source = static_cast<std::uint32_t>(sources.size());
  sources.push_back(network.name + "/mother-ship");
  state.first_feeder_source = static_cast<std::uint32_t>(sources.size());
  for (const auto& [place, share] : network.places) sources.push_back(network.name + "/" + place.name);
  return state;
}

}  // namespace

std::string World::vessel_name(std::size_t row) const {
  return source_names[vessels.source[row]] + "/" + std::to_string(vessels.ordinal[row]);
}

std::uint64_t World::report(Event event) {
  event.number = ++events;
  tick_events.add(std::move(event));
  return events;
}

Event World::event_of(EventKind kind, std::size_t row) const {
  Event e;
  e.tick = now;
  e.kind = kind;
  e.vessel = vessel_name(row);
  e.where = vessels.position[row];
  if (vessels.network[row]) e.network = network_names[vessels.network[row]];
  return e;
}

Event World::event_of(EventKind kind, const Unit& unit, const Scenario& scenario) const {
  Event e;
  e.tick = now;
  e.kind = kind;
  e.unit = unit.name;
  e.where = unit.position;
  if (unit.state) e.country = scenario.states[unit.state].code;
  return e;
}

Unit* World::find_unit(ActorId unit) {
  if (unit == ActorId{}) return nullptr;
  for (Unit& u : units) {
    if (u.id == unit) return &u;
  }
  return nullptr;
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
  for (const StateIndex state : scenario.states.indices()) {
    w.desks.emplace_back().line_holds.assign(scenario.states[state].posture.size(), 0);
    for (std::size_t spec = 0; spec < scenario.states[state].units.size(); ++spec) {
      add_units(scenario, state, spec, w);
    }
  }
  for (std::size_t i = 0; i < scenario.ngo_ships.size(); ++i) add_ngo_ships(scenario, i, w);
  w.fishers = initial_fishers(scenario, dice);
  w.merchants = initial_merchants(scenario, dice);
  w.attention = initial_attention(scenario);
  w.forums = initial_forums(scenario);
  w.measures_began.assign(scenario.measures.size(), 0);
  w.measures_ended.assign(scenario.measures.size(), 0);
  w.measures_since.assign(scenario.measures.size(), scenario.start);
  for (const NetworkSpec& network : scenario.networks) {
    w.network_names.push_back(network.name);
    w.networks.push_back(initial_network(network, scenario.measures.size(), dice, w.source_names));
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
  v.was_at[row] = boat.at;
  v.route[row] = -1;
  v.stops_off_m[row] = -1;
  v.afloat_since[row] = world.now;
  v.order_since[row] = world.now;
  const bool has_engine = kind.cruise_speed.si() > 0 && !boat.adrift;
  v.engine[row] = has_engine ? Engine::works : Engine::none;
  v.conduct[row] = Conduct::drift;
  v.fuel_litres[row] = kind.fuel_litres;
  v.water_litres[row] = kind.water_litres;
  v.food_person_days[row] = kind.food_person_days;
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

void add_people(const PeopleSpec& people, std::size_t row, const PeopleCounts& who, Vessels& v) {
  v.people_at_risk[row] = 0;
  for (std::size_t g = 0; g < v.groups; ++g) {
    std::uint32_t& aboard = v.people[row * v.groups + g];
    aboard += who[g];
    v.people_at_risk[row] += aboard * people.groups[g].risk;
  }
}

PeopleCounts draw_from_aboard(const Dice& dice, Draw purpose, std::size_t row, std::uint32_t count,
                              const World& world) {
  PeopleCounts left = world.vessels.people_of(row), drawn(left.size());
  if (count >= total(left)) return left;
  constexpr std::uint64_t most_at_once = 1u << 15;
  for (std::uint32_t n = 0; n < count; ++n) {
    const Occasion when{static_cast<std::uint64_t>(world.now) * most_at_once + n};
    const std::size_t group = dice.pick(world.vessels.id[row], purpose, when, left);
    --left[group];
    ++drawn[group];
  }
  return drawn;
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
