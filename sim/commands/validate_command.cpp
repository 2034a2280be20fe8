#include "sim/base/standard_streams.h"
#include "sim/commands/command_line.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/commands/scenario_options.h"
#include "sim/experiment/running/side_by_side.h"
#include "sim/experiment/validation/validation_table.h"
#include "sim/run/progress_bar.h"

namespace searoom {
namespace {

struct ValidateOptions {
  ScenarioOptions scenario;
  std::string targets;  // empty: beside the world
  std::size_t runs = 30;
  std::uint64_t first_seed = 1;
  int threads = threads_of_this_machine();
  bool json = false;
  bool strict = false;

  void add_to(ProgramCommand& command) {
    scenario.add_world_to(command);
    command.option("--targets", targets, "File of targets; without it: targets.yaml beside the scenario")
        .takes(Words::file);
    command.option("--runs", runs, "How many runs, one a seed").between(1, 100000);
    command.option("--seed-from", first_seed, "The first seed; the others follow it");
    command.option("--threads", threads, "Runs side by side; results are the same with any number")
        .between(1, 256)
        .defaults_to("all cores");
    command.flag("--json", json, "Print everything as one JSON object");
    command.flag("--strict", strict, "Return 1 when a target fails");
  }
  std::filesystem::path targets_file() const {
    if (!targets.empty()) return targets;
    return std::filesystem::path(scenario.file).parent_path() / "targets.yaml";
  }
};

}  // namespace

void add_validate_command(ProgramCommand& program) {
  auto o = std::make_shared<ValidateOptions>();
  ProgramCommand command = program.command("validate", "Set many runs of a world against what was observed");
  o->add_to(command);
  command.does([o] {
    const std::vector<Target> targets = read_targets(o->targets_file());
    const ValidationPlan plan{o->scenario.choice(), o->first_seed, o->runs, o->threads,
                              error_stream_is_terminal()};
    const Validation v = validate(plan, targets);
    print_out("{}", o->json ? validation_json(v) : validation_table(v));
    if (o->strict && v.count(Verdict::failed) > 0) throw ExitCode{1};
  });
}

}  // namespace searoom
