// The options by which every command names a scenario.
#pragma once

#include <string>
#include <vector>

#include "sim/commands/program_command.h"
#include "sim/scenario/reading/load_tree.h"

namespace searoom {

struct ScenarioOptions {
  std::string file;
  std::string policy;
  std::vector<std::string> settings;
  int threads = 1;

  void add_to(ProgramCommand& command) {
    add_world_to(command);
    command.option("--threads", threads, "Threads inside this run; results are the same with any number")
        .between(1, 256);
  }
  void add_world_to(ProgramCommand& command) {
    command.option("scenario", file, "A scenario file").takes(Words::scenario).required();
    command.option("--policy", policy, "Policies of the scenario to lay over it: one, or several as a+b")
        .takes(Words::policy);
    command.option("--set", settings, "Set one value: path.to.key=value; may be given again").one_at_a_time();
  }
  ScenarioChoice choice() const { return {file, split_policies(policy), settings}; }
};

}  // namespace searoom
