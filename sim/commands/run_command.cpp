#include <fmt/format.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/leaving_text.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/commands/scenario_options.h"
#include "sim/commands/screens/outcome_table.h"
#include "sim/commands/screens/what_next.h"
#include "sim/record/checkpoint.h"
#include "sim/record/log_reader.h"
#include "sim/run/as_state_log.h"
#include "sim/run/idle_in_run.h"
#include "sim/run/progress_bar.h"
#include "sim/run/run_to_end.h"
#include "sim/scenario/reading/shipped.h"

namespace searoom {
namespace {

// Each once, however often it is named.
void add_state(RunPlan& plan, const std::string& country) {
  if (std::ranges::find(plan.as, country) == plan.as.end()) plan.as.push_back(country);
}

struct StopOptions {
  std::string stop_at;
  std::vector<std::string> as;
  int checkpoint_every_days = 30;
  bool json = false, all = false;

  // Its checkpoints.
  CommandOption add_to(ProgramCommand& command) {
    command.option("--stop-at", stop_at,
                   "Stop at this date (UTC) with a checkpoint; `searoom continue` goes on");
    CommandOption of_checkpoints = command
                                       .option("--checkpoint-every-days", checkpoint_every_days,
                                               "Simulated days between checkpoints; 0: none")
                                       .between(0, 36600);
    command
        .option("--as", as,
                "Also write the log as the desk of this state knew it (THA), to the stop or the end; may be "
                "given again")
        .one_at_a_time();
    CommandOption of_all = command.flag("--all", all, "Print every figure, not the dozen that matter most");
    command.flag("--json", json, "Print outcomes as one JSON object").excludes(of_all);
    return of_checkpoints;
  }

  RunPlan plan(const std::string& folder) const {
    RunPlan plan;
    plan.folder = folder;
    if (!stop_at.empty()) {
      plan.stop_at = parse_instant(stop_at);
      if (!plan.stop_at)
        throw BadInput("--stop-at: found " + stop_at + ", wanted a date like 2015-03-01 or 2015-03-01T06:00");
      if (folder.empty()) throw BadInput("--stop-at: found no --out, wanted a folder for the checkpoint");
    }
    if (!as.empty() && folder.empty()) throw BadInput("--as: found no --out, wanted a folder for the logs");
    for (const std::string& country : as) add_state(plan, country);
    plan.checkpoint_every_s = checkpoint_every_days * 86400LL;
    plan.show_progress = error_stream_is_terminal();
    return plan;
  }
};

void print_outcomes(const Simulation& simulation, const std::vector<Outcome>& outcomes, const RunPlan& plan,
                    const StopOptions& options) {
  const RunHeader header = simulation.header();
  if (options.json) {
    print_out("{}", outcome_json(header, outcomes));
    return;
  }
  const std::filesystem::path log = plan.folder.empty() ? plan.folder : log_file(plan.folder);
  if (options.all) {
    print_out("{}", outcome_table(header, outcomes));
    if (!log.empty()) print_out("Log: {}\n", log.string());
  } else {
    print_out("{}{}", outcome_screen(header, outcomes), what_next(simulation, log, program_as_typed()));
  }
  for (const std::string& country : plan.as)
    print_out("Log as {} knew it: {}\n", country, log_file_as(plan.folder, country).string());
}

void finish(Simulation& simulation, const RunPlan& plan, const std::optional<LogWriter::Resume>& earlier,
            const StopOptions& options) {
  want_desks(plan.as, simulation.scenario());
  const auto outcomes = run_to_end(simulation, plan, earlier);
  if (!outcomes) {
    print_note("Stopped at {}. Go on with: {}\n",
               format_instant(simulation.header().instant_of(simulation.world().now)),
               command_to_type({program_as_typed(), "continue", path_for_shell(plan.folder.string())}, 0));
    for (const std::string& country : plan.as)
      print_note("Log as {} knew it until then: {}\n", country, log_file_as(plan.folder, country).string());
    return;
  }
  print_outcomes(simulation, *outcomes, plan, options);
}

// To who sits before the terminal, and to no script.
void tell_what_is_idle(const ScenarioChoice& choice, const Setting& setting, int threads) {
  constexpr std::size_t most_told = 5;
  const std::vector<Complaint> advice = advice_on_run(choice, setting, threads);
  for (std::size_t i = 0; i < std::min(advice.size(), most_told); ++i) print_note("{}\n", advice[i].line());
  if (advice.size() > most_told)
    print_note("... and {} more; `searoom check` tells them all\n", advice.size() - most_told);
}

// Where a run has left a log and no checkpoint, a person should know what to do.
void want_checkpoint(const std::filesystem::path& folder) {
  if (std::filesystem::exists(checkpoint_file(folder)) || !std::filesystem::exists(log_file(folder))) return;
  LogReader log(log_file(folder));
  const bool finished = log.tells_its_end();
  throw BadInput(
      fmt::format("{}: found a run that {}, wanted one that was stopped{}", folder.string(),
                  finished ? "has finished" : "has no checkpoint, as one that was killed before its first",
                  finished ? "" : "; run it anew, with a smaller --checkpoint-every-days"));
}

// A desk's log that the run has begun goes on with it.
void add_states_so_far(RunPlan& plan) {
  for (const std::string& country : states_of_unfinished_logs(plan.folder)) add_state(plan, country);
}

// A scenario is named as it was when the run began, from the folder where that was typed.
void want_scenario(const RunHeader& h, const std::string& folder) {
  const std::filesystem::path file = scenario_meant(h.scenario_file);
  if (std::filesystem::exists(file) || file.is_absolute()) return;
  throw BadInput(fmt::format(
      "{}: found no {} from {}, wanted the scenario of this run: go to the folder where the run was "
      "begun and continue from there",
      folder, h.scenario_file, std::filesystem::current_path().string()));
}

}  // namespace

void add_run_command(ProgramCommand& program) {
  struct Options {
    ScenarioOptions scenario;
    std::uint64_t seed = 1;
    std::string folder;
    StopOptions stop;
  };
  auto o = std::make_shared<Options>();
  ProgramCommand command = program.command("run", "Run a scenario once, to a dozen figures");
  o->scenario.add_to(command);
  command.option("--seed", o->seed, "The run's luck; the same seed gives the same run");
  const CommandOption of_folder =
      command.option("--out", o->folder, "Folder for the run's log").takes(Words::folder);
  o->stop.add_to(command).needs(of_folder);
  command.does([o] {
    const RunPlan plan = o->stop.plan(o->folder);
    const ScenarioChoice choice = o->scenario.choice();
    Setting setting = load_setting(choice, o->scenario.threads);
    if (plan.show_progress && !o->stop.json) tell_what_is_idle(choice, setting, o->scenario.threads);
    Simulation simulation(std::move(setting), o->seed, o->scenario.threads);
    finish(simulation, plan, std::nullopt, o->stop);
  });
}

void add_continue_command(ProgramCommand& program) {
  struct Options {
    std::string folder;
    int threads = 1;
    StopOptions stop;
  };
  auto o = std::make_shared<Options>();
  ProgramCommand command = program.command("continue", "Go on with a run that was stopped or killed");
  command.option("folder", o->folder, "The run's folder, as given to --out").takes(Words::folder).required();
  command.option("--threads", o->threads, "Threads inside this run").between(1, 256);
  o->stop.add_to(command);
  command.does([o] {
    RunPlan plan = o->stop.plan(o->folder);
    want_checkpoint(o->folder);
    Checkpoint checkpoint = read_checkpoint(checkpoint_file(o->folder));
    add_states_so_far(plan);
    const RunHeader& h = checkpoint.header;
    if (program_version() != h.program) {
      throw BadInput(
          fmt::format("{}: found a run of {}, wanted one of {}: only the program that began a run goes on "
                      "with it; run it anew",
                      o->folder, h.program, program_version()));
    }
    want_scenario(h, o->folder);
    const Setting setting =
        load_setting({scenario_meant(h.scenario_file), h.policies, h.settings}, o->threads);
    if (setting.scenario->text_hash != h.scenario_hash) {
      throw BadInput(
          h.scenario_file +
          ": found a scenario that has changed since the run was stopped, wanted the same; run it anew");
    }
    Simulation simulation(setting, h.seed, o->threads, std::move(checkpoint.world));
    finish(simulation, plan, checkpoint.log, o->stop);
  });
}

}  // namespace searoom
