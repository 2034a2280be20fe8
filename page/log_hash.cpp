// Runs scenarios and prints the hash of each one's log, as it is before it is compressed: "HASH SCENARIO" a
// line. The same engine as the program's, compiled to WebAssembly, under node:
//     node build/page/log_hash.js [--seed N] [--policy NAME] [--set PATH=VALUE] ... [--out FOLDER] SCENARIO
//     ...
// What is set holds for all. With --out the logs are kept there, as 1.jsonl, 2.jsonl ...
#include <fmt/format.h>

#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "sim/base/complaints.h"
#include "sim/base/hash.h"
#include "sim/record/event_line.h"
#include "sim/record/run_header.h"
#include "sim/run/simulation.h"

namespace searoom {
namespace {

struct Wanted {
  std::vector<std::string> scenarios, policies, settings;
  std::uint64_t seed = 1;
  std::string folder;
};

Wanted wanted_by(const std::vector<std::string>& words) {
  Wanted wanted;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].starts_with("--")) {
      wanted.scenarios.push_back(words[i]);
      continue;
    }
    const std::string& option = words[i];
    if (++i == words.size()) throw BadInput(option + ": found nothing, wanted a value");
    if (option == "--seed")
      wanted.seed = std::stoull(words[i]);
    else if (option == "--policy")
      wanted.policies.push_back(words[i]);
    else if (option == "--set")
      wanted.settings.push_back(words[i]);
    else if (option == "--out")
      wanted.folder = words[i];
    else
      throw BadInput(option + ": found no such option, wanted --seed, --policy, --set or --out");
  }
  return wanted;
}

// Line for line what LogWriter writes.
std::string log_of(Simulation simulation) {
  const RunHeader header = simulation.header();
  std::string log = header_line(header) + "\n";
  const auto add = [&](const Event& event) { log += event_line(event, header) + "\n"; };
  while (!simulation.done()) {
    simulation.step();
    for (const Event& event : simulation.take_events()) add(event);
  }
  add(end_of_run(simulation.world().now));
  return log;
}

void run(const Wanted& wanted) {
  int number = 0;
  for (const std::string& scenario : wanted.scenarios) {
    const ScenarioChoice choice{scenario, wanted.policies, wanted.settings};
    const std::string log = log_of(Simulation(load_setting(choice, 1), wanted.seed, 1));
    fmt::print("{} {}\n", content_hash(log), scenario);
    ++number;
    if (wanted.folder.empty()) continue;
    std::ofstream out(fmt::format("{}/{}.jsonl", wanted.folder, number), std::ios::binary);
    if (!(out << log).flush()) throw BadInput(wanted.folder + ": found a folder that cannot be written to");
  }
}

}  // namespace
}  // namespace searoom

int main(int argc, char** argv) {
  // No cache of charts: the folder that emscripten calls home is nobody's.
  for (const char* name : {"HOME", "XDG_CACHE_HOME", "SEAROOM_CACHE_DIR"}) unsetenv(name);
  try {
    searoom::run(searoom::wanted_by({argv + 1, argv + argc}));
  } catch (const std::exception& e) {
    fmt::print(stderr, "{}\n", e.what());
    return 1;
  }
}
