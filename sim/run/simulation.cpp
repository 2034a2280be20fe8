#include "sim/run/simulation.h"

#include <nlohmann/json.hpp>

#include "sim/phases/phases.h"
#include "sim/record/tree_json.h"

namespace searoom {

void Simulation::step() {
  const Step step{*setting_.scenario, *setting_.sea, setting_.rules, Dice{seed_}, world_, threads_};
  world_.tick_events.begin_tick();  // what any phase reports from here on, later ones hear of
  // The sea, and the people who will be on it.
  change_environment(step);
  press_networks(step);
  recruit(step);
  send_feeders(step);
  depart(step);
  sample_local_sea(step);
  // Boats and ships: who decides aboard, and where they go.
  command_boats(step);
  take_helm(step);
  decide(step);
  move(step);
  fish(step);
  sail_lanes(step);
  sail_units(step);
  ++world_.now;  // what follows happens at the end of the step
  // Who meets and who sees whom.
  meet_at_sea(step);
  look_around(step);
  pass_messages(step);
  // Who decides ashore.
  run_mechanisms(step);
  run_cases(step);
  run_desks(step);
  // Who helps.
  meet_fishers(step);
  meet_merchants(step);
  order_helpers(step);
  work_alongside(step);
  // What gives way: engines, hulls, bodies.
  run_engines(step);
  strain_hulls(step);
  endure_voyage(step);
  // What follows.
  call_for_help(step);
  settle_outcomes(step);
  receive_people(step);
  spread_news(step);
  raise_attention(step);
  close_tick(step);
}

Simulation::Simulation(Setting setting, std::uint64_t seed, int threads)
    : setting_(std::move(setting)),
      seed_(seed),
      threads_(threads),
      world_(initial_world(*setting_.scenario, Dice{seed})) {}

Simulation::Simulation(Setting setting, std::uint64_t seed, int threads, World world)
    : setting_(std::move(setting)), seed_(seed), threads_(threads), world_(std::move(world)) {}

std::vector<Event> Simulation::take_events() {
  return world_.tick_events.take();
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
  h.scenario = setting_.told;
  return h;
}

Setting load_setting(const ScenarioChoice& choice, int threads) {
  Setting setting;
  LoadedScenario loaded = load_scenario(choice, rule_tables(setting.rules), threads);
  setting.scenario = loaded.scenario;
  setting.tree = std::move(loaded.tree);
  setting.told = ToldScenario(tree_json(setting.tree));
  setting.sea = std::make_shared<const SeaModel>(*setting.scenario);
  add_default_rules(setting.rules);
  return setting;
}

namespace {

Event last_event(Tick tick, EventKind kind) {
  Event e;
  e.tick = tick;
  e.kind = kind;
  return e;
}

}  // namespace

Event end_of_run(Tick tick) {
  return last_event(tick, EventKind::run_ended);
}

Event stop_of_run(Tick tick) {
  return last_event(tick, EventKind::run_stopped);
}

std::string program_version() {
  return std::string("searoom ") + SEAROOM_VERSION;
}

}  // namespace searoom
