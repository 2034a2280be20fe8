#include "sim/run/simulation.h"

#include <nlohmann/json.hpp>

#include "sim/phases/phases.h"
#include "sim/record/tree_json.h"

namespace searoom {

void Simulation::step() {
  const Scenario& scenario = *setting_.scenario;
  const Dice dice{seed_};
  change_environment(scenario, *setting_.sea, dice, world_);
  press_networks(scenario, world_);
  recruit(scenario, dice, world_);
  send_feeders(scenario, *setting_.sea, dice, world_);
  depart(scenario, dice, world_);
  feel_sea(*setting_.sea, threads_, world_);
  command_boats(scenario, setting_.rules, dice, world_);
  take_helm(scenario, dice, world_);
  decide(scenario, setting_.rules, world_);
  move(scenario, dice, threads_, world_);
  fish(scenario, *setting_.sea, dice, world_);
  sail_lanes(scenario, dice, world_);
  sail_units(scenario, *setting_.sea, dice, world_);
  ++world_.now;  // what follows happens at the end of the step
  meet_at_sea(scenario, dice, world_);
  look_around(scenario, dice, world_);
  pass_messages(scenario, world_);
  run_mechanisms(scenario, setting_.rules, dice, world_);
  run_cases(scenario, *setting_.sea, dice, world_);
  run_desks(scenario, setting_.rules, dice, world_);
  meet_fishers(scenario, dice, world_);
  meet_merchants(scenario, dice, world_);
  order_helpers(scenario, world_);
  work_alongside(scenario, dice, world_);
  run_engines(scenario, dice, world_);
  strain_hulls(scenario, dice, world_);
  endure_voyage(scenario, setting_.rules, dice, world_);
  call_for_help(scenario, dice, world_);
  settle_outcomes(scenario, dice, world_);
  receive_people(scenario, world_);
  spread_news(scenario, world_);
  raise_attention(scenario, dice, world_);
  close_tick(scenario, world_);
}

Simulation::Simulation(Setting setting, std::uint64_t seed, int threads)
    : setting_(std::move(setting)),
      seed_(seed),
      threads_(threads),
      world_(initial_world(*setting_.scenario, Dice{seed})) {}

Simulation::Simulation(Setting setting, std::uint64_t seed, int threads, World world)
    : setting_(std::move(setting)), seed_(seed), threads_(threads), world_(std::move(world)) {}

std::vector<Event> Simulation::take_events() {
  return std::exchange(world_.pending, {});
}

RunHeader Simulation::header() const {
  const Scenario& s = *setting_.scenario;
  RunHeader h;
  h.program = program_version();
  h.title = s.title;
  h.scenario_file = s.file;
  h.scenario_hash = s.text_hash;
  h.policies = s.policies;
  h.settings = s.settings;
  h.seed = seed_;
  h.step_s = s.step_s;
  h.positions_every_s = s.positions_every_s;
  h.start = s.start;
  h.end = s.end;
  for (const PeopleGroup& group : s.people.groups) h.groups.push_back(group.name);
  h.scenario = tree_json(setting_.tree);
  return h;
}

Setting load_setting(const ScenarioChoice& choice, int threads) {
  Setting setting;
  LoadedScenario loaded = load_scenario(choice, rule_tables(setting.rules), threads);
  setting.scenario = loaded.scenario;
  setting.tree = std::move(loaded.tree);
  setting.sea = std::make_shared<const SeaModel>(*setting.scenario);
  add_default_rules(setting.rules);
  return setting;
}

Event end_of_run(Tick tick) {
  Event e;
  e.tick = tick;
  e.kind = EventKind::run_ended;
  return e;
}

std::string program_version() {
  return std::string("searoom ") + SEAROOM_VERSION;
}

}  // namespace searoom
