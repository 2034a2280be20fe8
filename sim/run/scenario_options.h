// The options by which every command names a scenario.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "sim/scenario/load_tree.h"

namespace searoom {

struct ScenarioOptions {
  std::string file;
  std::string policy;
  std::vector<std::string> settings;
  int threads = 1;

  void add_to(CLI::App& command) {
    add_world_to(command);
    command.add_option("--threads", threads, "Threads inside this run; results are the same with any number")
        ->check(CLI::Range(1, 256));
  }
  void add_world_to(CLI::App& command) {
    command.add_option("scenario", file, "A scenario file")->required();
    command.add_option("--policy", policy, "Policies of the scenario to lay over it: one, or several as a+b");
    command.add_option("--set", settings, "Set one value: path.to.key=value; may be given again")
        ->allow_extra_args(false);
  }
  ScenarioChoice choice() const { return {file, split_policies(policy), settings}; }
};

}  // namespace searoom
