#include "sim/commands/screens/welcome.h"

#include <fmt/format.h>

#include "sim/commands/screens/what_next.h"
#include "sim/record/telling/wrapped.h"

namespace searoom {
namespace {

struct FirstStep {
  const char* what;
  std::vector<std::string> command;  // without the program
};

const std::vector<FirstStep>& first_steps() {
  static const std::vector<FirstStep> steps = {
      {"Run the Bay of Bengal and the Andaman Sea of 2015, to a dozen figures:",
       {"run", "andaman-2015", "--out out/first"}},
      {"See that run on the map:", {"view", "out/first/run.jsonl.zst"}},
      {"Ask why a boat ended as it did, or which boats are worth asking about:",
       {"why", "out/first/run.jsonl.zst"}},
      {"Compare two policies in a small world, thirty times under the same luck:",
       {"compare", "a-crackdown", "--policy none,later"}},
      {"Change a world, which is plain text, and see whether it is still sound:", {"check", "a-crackdown"}},
  };
  return steps;
}

}  // namespace

std::string welcome(const std::string& program) {
  std::string text = wrapped(
      "Searoom simulates people who move by sea: their boats and what befalls them, what coastal states "
      "know and decide, and what other choices would change. It is for exercises, for comparing policies, "
      "and for teaching.",
      screen_columns, 0);
  text += "\n\nFive things to try first:\n";
  for (const FirstStep& step : first_steps()) {
    std::vector<std::string> parts = {program};
    parts.insert(parts.end(), step.command.begin(), step.command.end());
    text += fmt::format("\n{}\n  {}", step.what, command_to_type(parts, 2));
  }
  return text + fmt::format("\n\nAll commands: {0} help. All about one: {0} help run\n", program);
}

}  // namespace searoom
