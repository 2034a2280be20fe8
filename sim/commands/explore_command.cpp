#include <fmt/format.h>

#include <chrono>

#include "sim/base/leaving_text.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/command_line.h"
#include "sim/commands/commands.h"
#include "sim/commands/ensemble_options.h"
#include "sim/commands/program_command.h"
#include "sim/experiment/design/coast_outline.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/design/idle_factors.h"
#include "sim/experiment/running/alternative_hashes.h"
#include "sim/experiment/running/setting_cache.h"
#include "sim/run/progress_bar.h"

namespace searoom {
namespace {

struct ExploreOptions {
  std::string design;
  std::string out;
  bool resume = false, plan_only = false;
  int jobs = threads_of_this_machine();
  std::uint64_t first_seed = 1;
  std::string shard;

  void add_to(ProgramCommand& command) {
    command.option("design", design, "A design: factors, policies and how points are laid out (YAML)")
        .takes(Words::design)
        .required();
    command.option("--out", out, "Database for the results (SQLite)").takes(Words::file);
    command.flag("--resume", resume, "Go on with a database that was begun");
    command.flag("--plan", plan_only, "Tell how many runs there are and how long they take, and stop");
    command.option("--jobs", jobs, "Runs side by side; results are the same with any number")
        .between(1, 1024)
        .defaults_to("all cores");
    command.option("--seed-from", first_seed, "The first seed; the others follow it")
        .between(std::uint64_t{0}, largest_seed);
    command.option("--shard", shard, "Do one part of all runs, as 3/64; `searoom merge` puts them together");
  }
};

// Names that are wrong, and values that the world does not take, are told before anything runs. What a policy
// does not switch on is noted.
void try_ends(Exploration& e, std::vector<Alternative> alternatives) {
  for (std::size_t i = 0; i < e.design.factors.size(); ++i) {
    for (const double end : {e.design.factors[i].low, e.design.factors[i].high}) {
      Alternative alternative = alternatives.front();
      alternative.choice.settings.push_back(fmt::format("{}={}", e.design.factors[i].path, end));
      load_setting(alternative.choice, 1);
    }
  }
  for (std::size_t policy = 0; policy < e.design.policies.size(); ++policy) {
    const Setting setting = load_setting(alternatives[policy].choice, 1);
    e.switched_off.emplace_back();
    for (const Factor& factor : e.design.factors) {
      if (is_switched_off(setting.tree, factor.path)) e.switched_off.back().push_back(factor.path);
    }
  }
}

Manifest manifest_of(const ExploreOptions& o, const Exploration& e,
                     const std::vector<Alternative>& alternatives, const Setting& world) {
  Manifest m;
  m.kind = "explore";
  m.program = program_version();
  m.program_hash = program_hash();
  m.command = "searoom explore " + path_for_shell(o.design) +
              (o.first_seed == 1 ? "" : fmt::format(" --seed-from {}", o.first_seed));
  m.world = e.design.world.string();
  m.title = world.scenario->title;
  m.start = format_date(world.scenario->start);
  m.end = format_date(world.scenario->end);
  m.land = coast_outline(*world.scenario->chart).json();
  m.first_seed = o.first_seed;
  m.runs = e.design.runs;
  m.design = e.json();
  AlternativeHashes hashes;
  for (const Alternative& alternative : alternatives)
    m.alternatives.push_back({alternative.name, alternative.choice.policies, alternative.choice.settings,
                              hashes.of(alternative), "", alternative.point});
  return m;
}

// From one run.
double seconds_of_a_run(const Setting& setting, std::uint64_t seed) {
  const auto began = std::chrono::steady_clock::now();
  run_once(setting, seed);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}

void explore(const ExploreOptions& o) {
  const MpiSession session;
  Exploration e{read_design(o.design), {}};
  const Setting world = load_setting({e.design.world, {}, e.design.settings}, 1);
  take_ranges(e.design, world.tree);
  e.points = points_of(e.design);
  const std::vector<Alternative> alternatives = alternatives_of(e);
  try_ends(e, alternatives);
  const std::size_t runs = alternatives.size() * e.design.runs;
  if (session.rank() == 0) {
    const double each = seconds_of_a_run(world, o.first_seed);
    const int at_once = session.ranks() > 1 ? session.ranks() : o.jobs;
    print_note(
        "{} points of {} factors, {} policies, {} runs of each: {} runs. One takes about {:.1f} s: "
        "about {} on {}.\n",
        e.points.size(), e.design.factors.size(), e.design.policies.size(), e.design.runs, runs, each,
        duration_in_words(each * static_cast<double>(runs) / at_once),
        at_once == 1 ? "one core" : fmt::format("{} cores", at_once));
  }
  if (o.plan_only) return;
  if (o.out.empty()) throw BadInput("--out: found none, wanted a database for the results, or --plan");
  SettingCache cache(alternatives, static_cast<std::size_t>(o.jobs) + e.design.policies.size());
  EnsembleOptions ensemble;
  ensemble.runs = e.design.runs;
  ensemble.first_seed = o.first_seed;
  ensemble.jobs = o.jobs;
  ensemble.out = o.out;
  ensemble.resume = o.resume;
  ensemble.shard = o.shard;
  const auto end =
      conduct_with(ensemble, session, manifest_of(o, e, alternatives, world),
                   [&](const Replicate& r) { return run_once(*cache.of(r.alternative), r.seed); });
  if (!end) return;
  const Results results = end->db.results();
  print_out(
      "{} runs, of which {} failed. Results: {}\nGo on with: searoom sensitivity {} --outcome lost, or "
      "searoom discover {} --outcome lost\n",
      runs, results.failed.size(), o.out, path_for_shell(o.out), path_for_shell(o.out));
  if (!results.failed.empty()) throw ExitCode{1};
}

}  // namespace

void add_explore_command(ProgramCommand& program) {
  auto o = std::make_shared<ExploreOptions>();
  ProgramCommand command = program.command("explore", "Run policies under assumptions that may be otherwise");
  o->add_to(command);
  command.does([o] { explore(*o); });
}

}  // namespace searoom
