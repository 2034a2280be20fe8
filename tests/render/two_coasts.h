// The world of tests/render/two-coasts, its run under one seed and the log of that run, each made once.
#pragma once

#include "render/feed.h"
#include "sim/run/run_to_end.h"
#include "tests/support/program.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {

inline constexpr std::uint64_t two_coasts_seed = 1;

inline std::string two_coasts_file() {
  return source_path("tests/render/two-coasts/world.yaml");
}

// As it stands in a shell command, whatever the path of this repository.
inline std::string two_coasts_typed() {
  return "'" + two_coasts_file() + "'";
}

inline const Setting& two_coasts() {
  static const Setting setting = load("tests/render/two-coasts/world.yaml");
  return setting;
}

// Keeps its log for the life of this process.
inline const std::string& two_coasts_log() {
  static const TemporaryFolder folder("searoom-two-coasts");
  static const std::string log = [] {
    Simulation simulation(two_coasts(), two_coasts_seed, 1);
    run_to_end(simulation, {folder.file("run"), std::nullopt, 0, false, {}}, std::nullopt);
    return log_file(folder.file("run")).string();
  }();
  return log;
}

}  // namespace searoom::test
