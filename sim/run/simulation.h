// One run: a scenario, a seed, and a world that goes forward step by step.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "sim/record/run_header.h"
#include "sim/rules/all_rules.h"
#include "sim/scenario/reading/load_scenario.h"
#include "sim/scenario/reading/yaml_tree.h"
#include "sim/world/sea/sea_model.h"
#include "sim/world/world.h"

namespace searoom {

// Everything that a run needs beside a seed. Constant; any number of runs may share it.
struct Setting {
  std::shared_ptr<const Scenario> scenario;
  std::shared_ptr<const SeaModel> sea;
  Rules rules;
  YamlNode tree;      // as it was resolved
  ToldScenario told;  // the same, as logs carry it
};

// Throws BadInput.
Setting load_setting(const ScenarioChoice& choice, int threads);

class Simulation {
 public:
  Simulation(Setting setting, std::uint64_t seed, int threads);
  // Goes on from a world that an earlier run of the same setting and seed had reached.
  Simulation(Setting setting, std::uint64_t seed, int threads, World world);

  // One tick: reports its events and moves `world().now` on by one.
  void step();
  bool done() const { return world_.now >= setting_.scenario->ticks(); }

  const World& world() const { return world_; }
  const Scenario& scenario() const { return *setting_.scenario; }
  const YamlNode& scenario_tree() const { return setting_.tree; }
  RunHeader header() const;

  // The events since the last call.
  std::vector<Event> take_events();

 private:
  Setting setting_;
  std::uint64_t seed_;
  int threads_;
  World world_;
};

// The last event of a run; and the last of its log while it is stopped.
Event end_of_run(Tick tick);
Event stop_of_run(Tick tick);

std::string program_version();

}  // namespace searoom
