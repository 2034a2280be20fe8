#include <fmt/format.h>

#include <filesystem>

#include "sim/base/complaints.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/command_line.h"
#include "sim/commands/commands.h"
#include "sim/commands/ensemble_options.h"
#include "sim/commands/program_command.h"
#include "sim/experiment/report/report.h"
#include "sim/experiment/running/alternative_hashes.h"
#include "sim/experiment/running/alternative_runner.h"
#include "sim/run/progress_bar.h"
#include "sim/scenario/reading/scenario_folder.h"
#include "sim/scenario/reading/shipped.h"

namespace searoom {
namespace {

struct RerunOptions {
  std::string report, world;
  int jobs = threads_of_this_machine();
};

std::vector<Alternative> alternatives_in(const RerunPlan& plan, const std::string& world) {
  std::vector<Alternative> alternatives;
  for (const AlternativeRecord& a : plan.manifest.alternatives)
    alternatives.push_back({a.name, {world, a.policies, a.settings}, a.point});
  return alternatives;
}

void want_same_texts(const std::vector<Alternative>& alternatives, const Manifest& told) {
  AlternativeHashes hashes;
  for (std::size_t alternative = 0; alternative < told.alternatives.size(); ++alternative) {
    if (hashes.of(alternatives[alternative]) != told.alternatives[alternative].scenario_hash)
      throw BadInput(
          fmt::format("{}: found other texts under {} than the report was made of, wanted the same world",
                      alternatives[alternative].choice.file.string(), told.alternatives[alternative].name));
  }
}

// The world that a page names, where it came with the program or lies in this folder or the page's: a page
// that somebody sent may not choose other files to read.
std::string world_named(const RerunOptions& o, const std::string& world) {
  namespace fs = std::filesystem;
  if (!o.world.empty()) return o.world;
  const fs::path file = scenario_meant(world);
  std::error_code error;
  const fs::path path = fs::weakly_canonical(file, error);
  for (const fs::path& folder :
       {fs::current_path(), fs::absolute(o.report).parent_path(), shipped_folder()}) {
    if (is_inside(path, fs::weakly_canonical(folder, error))) return file.string();
  }
  throw BadInput(
      fmt::format("{}: found the world {}, which lies neither in this folder nor in the page's, wanted it "
                  "by --world",
                  o.report, world));
}

void rerun(const RerunOptions& o) {
  const RerunPlan plan = rerun_plan_in(o.report);
  constexpr std::size_t kept = 64;
  const std::vector<Alternative> alternatives = alternatives_in(plan, world_named(o, plan.manifest.world));
  want_same_texts(alternatives, plan.manifest);
  AlternativeRunner runner(alternatives, plan.manifest.first_seed, ParameterRows::parse(plan.manifest.rows),
                           kept);
  ResultsDb db = ResultsDb::in_memory(plan.manifest);
  EnsemblePlan runs;
  runs.runs = plan.runs;
  runs.show_progress = error_stream_is_terminal();
  conduct(db, runs, [&](const std::vector<Replicate>& replicates, const TakeResult& take) {
    do_replicates(replicates, o.jobs, std::ref(runner), take);
  });
  const Results results = db.results();
  print_out("{}", comparison_table(compare(results), {}));
  if (figures_hash(results) == plan.figures_hash) {
    print_out("\nThe same numbers as in {}, to the last digit.\n", o.report);
    return;
  }
  print_out("\nOther numbers than in {}.\n", o.report);
  if (program_hash() != plan.manifest.program_hash)
    print_out("The report was made by another build of the program: {}, {}.\n", plan.manifest.program,
              plan.manifest.program_hash);
  throw ExitCode{1};
}

}  // namespace

void add_rerun_command(ProgramCommand& program) {
  auto o = std::make_shared<RerunOptions>();
  ProgramCommand command = program.command("rerun", "Make the numbers of a report again: the same?");
  command.option("report", o->report, "A page of `searoom report`").takes(Words::file).required();
  command.option("--world", o->world, "The scenario file, where it is not where it was")
      .takes(Words::scenario);
  command.option("--jobs", o->jobs, "Runs side by side").between(1, 1024).defaults_to("all cores");
  command.does([o] { rerun(*o); });
}

}  // namespace searoom
