#include <fmt/format.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/leaving_text.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/command_line.h"
#include "sim/commands/commands.h"
#include "sim/commands/ensemble_options.h"
#include "sim/commands/program_command.h"
#include "sim/commands/scenario_options.h"
#include "sim/experiment/design/coast_outline.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/running/alternative_runner.h"
#include "sim/experiment/running/alternatives.h"
#include "sim/experiment/running/ensemble.h"

namespace searoom {
namespace {

struct CompareOptions {
  ScenarioOptions world;
  std::string policies = "none";
  EnsembleOptions ensemble;
  bool unpaired = false;
  std::string parameters;
  TableOptions table;

  void add_to(ProgramCommand& command) {
    command.option("scenario", world.file, "A scenario file").takes(Words::scenario).required();
    command
        .option("--policy", policies,
                "Policies to compare, with commas between them, each one or several as a+b; `none` is the "
                "world without any. Differences are against the first")
        .takes(Words::policy);
    command.option("--set", world.settings, "Set one value in all: path.to.key=value; may be given again")
        .one_at_a_time();
    command.flag("--unpaired", unpaired, "Give each policy seeds of its own, to see what pairs are worth");
    command
        .option("--parameters", parameters,
                "Values that seeds take in turn (CSV): a posterior of searoom calibrate")
        .takes(Words::file);
    ensemble.add_to(command);
    table.add_to(command);
  }

  // The same rows again, however they were shared out.
  std::string command() const {
    std::string text =
        fmt::format("searoom compare {} --policy {}", path_for_shell(world.file), for_shell(policies));
    for (const std::string& setting : world.settings) text += " --set " + for_shell(setting);
    if (!parameters.empty()) text += " --parameters " + path_for_shell(parameters);
    return text + (unpaired ? " --unpaired" : "") + ensemble.command();
  }
};

Manifest manifest_of(const CompareOptions& o, const std::vector<Alternative>& alternatives,
                     const ParameterRows& rows, AlternativeRunner& runner) {
  Manifest m;
  m.kind = "compare";
  m.program = program_version();
  m.program_hash = program_hash();
  m.command = o.command();
  m.world = o.world.file;
  m.paired = !o.unpaired;
  m.first_seed = o.ensemble.first_seed;
  m.runs = o.ensemble.until.empty() ? o.ensemble.runs : 0;
  m.rows = rows.json();
  for (std::size_t alternative = 0; alternative < alternatives.size(); ++alternative) {
    const auto setting = runner.world(alternative);
    m.alternatives.push_back(record_of(alternatives[alternative], *setting, true));
    if (alternative > 0) continue;
    m.title = setting->scenario->title;
    m.start = format_date(setting->scenario->start);
    m.end = format_date(setting->scenario->end);
    m.land = coast_outline(*setting->scenario->chart).json();
  }
  return m;
}

// Paths that there are not, and values that the world does not take, are told before anything runs.
void try_ends(const ParameterRows& rows, const ScenarioChoice& world) {
  for (std::size_t i = 0; i < rows.paths.size(); ++i) {
    const auto [low, high] = std::ranges::minmax(rows.rows, {}, [i](const Point& p) { return p[i]; });
    for (const double end : {low[i], high[i]}) {
      ScenarioChoice choice = world;
      choice.settings.push_back(fmt::format("{}={}", rows.paths[i], end));
      load_setting(choice, 1);
    }
  }
}

void compare_policies(const CompareOptions& o) {
  const MpiSession session;
  const std::vector<Alternative> alternatives =
      alternatives_of(o.policies, {o.world.file, {}, o.world.settings});
  const ParameterRows rows = o.parameters.empty() ? ParameterRows{} : read_parameter_rows(o.parameters);
  try_ends(rows, {o.world.file, {}, o.world.settings});
  AlternativeRunner runner(
      alternatives, o.ensemble.first_seed, rows,
      alternatives.size() * static_cast<std::size_t>(rows.empty() ? 1 : o.ensemble.jobs + 1));
  const Manifest manifest = manifest_of(o, alternatives, rows, runner);
  const RunReplicate run = std::ref(runner);
  const auto end = conduct_with(o.ensemble, session, manifest, run);
  if (!end) return;  // another process tells what came out
  const Results results = end->db.results();
  Comparison comparison = compare(first_runs(results, end->runs));
  comparison.completion = completion_of(results);
  o.table.print(comparison);
  if (!end->why.empty()) print_out("{}\n", end->why);
  if (!o.ensemble.out.empty() && !o.table.json) print_out("Results: {}\n", o.ensemble.out);
  if (!comparison.failed.empty()) throw ExitCode{1};
}

}  // namespace

void add_compare_command(ProgramCommand& program) {
  auto o = std::make_shared<CompareOptions>();
  ProgramCommand command = program.command("compare", "Run policies many times under the same luck");
  o->add_to(command);
  command.does([o] { compare_policies(*o); });
}

}  // namespace searoom
