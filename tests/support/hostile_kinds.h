// Inputs that a program may meet and must bear, by kind: tests/hostile/README.md says how they are written
// down.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace searoom::test {

// Something done before the program is asked: a command for the shell, or a step of damage_steps.h.
struct HostileStep {
  std::string command;
  std::vector<std::string> damage;  // of a step
};

struct HostileCase {
  std::string kind, name, place;  // "tests/hostile/links/cases.yaml:7:3"
  std::vector<HostileStep> before;
  std::vector<std::string> run;
  int code = 0;  // of each of those commands
  std::vector<std::string> says, never;
  std::map<std::string, std::pair<double, double>> between;  // figures of the last command, which prints JSON
  std::vector<std::string> kept, there, gone;                // files: with the bytes they had; afterwards
};

struct HostileKind {
  std::string name, place;
  std::vector<std::string> mended;  // of tests/mended.tsv
  int memory_mib = 4096;            // that the program may have
  std::vector<HostileStep> before;  // once, for all cases
  std::vector<HostileCase> cases;
};

struct HostileKinds {
  std::vector<HostileKind> kinds;
  std::string complaints;  // about the tables themselves
};

// All of them, read once.
const HostileKinds& hostile_kinds();

}  // namespace searoom::test
