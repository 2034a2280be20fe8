#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/scenario/reading/load_tree.h"
#include "sim/scenario/reading/shipped.h"

namespace searoom {
namespace {

void print_shipped_scenarios() {
  const std::vector<ShippedScenario> all = shipped_scenarios();
  if (all.empty())
    throw BadInput(
        "found no scenarios that came with this program, wanted them in its share/searoom, or their folder "
        "in "
        "SEAROOM_DATA");
  std::size_t width = 0;
  for (const ShippedScenario& s : all) width = std::max(width, s.name.size());
  for (const ShippedScenario& s : all) print_out("{:<{}}  {}\n", s.name, width, s.title);
}

// Policies stand alone on lines that begin with two blanks: completions take them from there.
void print_policies(const std::string& file) {
  Complaints complaints;
  const LoadedTree loaded = load_tree({file, {}, {}}, complaints);
  complaints.throw_if_any();
  const YamlNode* title = loaded.tree.find("title");
  if (title) print_out("{}\n", title->text);
  print_out("{}\n", file);
  if (loaded.policy_names.empty()) return;
  print_out("\nPolicies, for --policy:\n");
  for (const std::string& policy : loaded.policy_names) print_out("  {}\n", policy);
}

}  // namespace

void add_scenarios_command(ProgramCommand& program) {
  auto file = std::make_shared<std::string>();
  ProgramCommand command = program.command("scenarios", "Print the scenarios that come with the program");
  command.option("scenario", *file, "Tell of this one where it is and which policies it has")
      .takes(Words::scenario);
  command.does([file] {
    if (file->empty())
      print_shipped_scenarios();
    else
      print_policies(*file);
  });
}

}  // namespace searoom
