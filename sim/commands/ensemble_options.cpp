#include "sim/commands/ensemble_options.h"

#include <fmt/format.h>

#include <algorithm>

#include "sim/base/complaints.h"
#include "sim/base/leaving_text.h"
#include "sim/base/nearest_name.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/program_command.h"
#include "sim/run/progress_bar.h"

namespace searoom {
namespace {

namespace fs = std::filesystem;

ResultsDb open_or_create(const EnsembleOptions& o, const Manifest& manifest) {
  if (o.out.empty()) return ResultsDb::in_memory(manifest);
  if (!o.resume || !fs::exists(o.out) || fs::file_size(o.out) == 0) return ResultsDb::create(o.out, manifest);
  ResultsDb db = ResultsDb::open(o.out, Sqlite::Mode::write);
  if (const std::string text = difference_between(db.manifest(), manifest); !text.empty())
    throw BadInput(fmt::format("{}: found {}, wanted the same experiment to go on with", o.out, text));
  db.set_plan(manifest.command, manifest.runs);
  return db;
}

void want_sense(const EnsembleOptions& o) {
  if (o.resume && o.out.empty())
    throw BadInput("--resume: found no --out, wanted the database to go on with");
  if (!o.shard.empty() && o.out.empty())
    throw BadInput("--shard: found no --out, wanted a database for the part");
  if (!o.shard.empty() && !o.until.empty())
    throw BadInput("--shard: found --until, wanted a fixed number of --runs: a part cannot see the others");
}

}  // namespace

void EnsembleOptions::add_to(ProgramCommand& command) {
  CommandOption of_runs =
      command.option("--runs", runs, "Runs of each policy, one a seed").between(1, 1000000);
  command.option("--seed-from", first_seed, "The first seed; the others follow it")
      .between(std::uint64_t{0}, largest_seed);
  command.option("--jobs", jobs, "Runs side by side; results are the same with any number")
      .between(1, 1024)
      .defaults_to("all cores");
  command.option("--out", out, "Database for the results (SQLite)").takes(Words::file);
  command.flag("--resume", resume, "Go on with a database that was begun, or with more runs");
  CommandOption of_until = command.option(
      "--until", until,
      "Stop when this holds: 'halfwidth(person_days_stranded) < 5%', or halfwidth_of_difference");
  of_until.excludes(of_runs);
  command.option("--max", most, "With --until: the most runs of each policy")
      .between(1, 1000000)
      .needs(of_until);
  command.option("--shard", shard, "Do one part of all runs, as 3/64; `searoom merge` puts them together");
}

std::string EnsembleOptions::command() const {
  std::string text = until.empty() ? fmt::format(" --runs {}", runs)
                                   : fmt::format(" --until {} --max {}", for_shell(until), most);
  if (first_seed != 1) text += fmt::format(" --seed-from {}", first_seed);
  return text;
}

void TableOptions::add_to(ProgramCommand& command) {
  const CommandOption of_json = command.flag("--json", json, "Print everything as one JSON object");
  command.flag("--all", choice.all, "Show every outcome, not the main ones alone").excludes(of_json);
  command.option("--outcome", choice.chosen, "Show this outcome, by its key; may be given again")
      .one_at_a_time()
      .excludes(of_json);
}

void TableOptions::print(const Comparison& c) const {
  print_out("{}", json ? comparison_json(c) : comparison_table(c, choice));
  // Said after what was made with so much patience, not instead of it.
  std::vector<std::string> known;
  for (const ComparedOutcome& o : c.outcomes) known.push_back(o.outcome.key);
  for (const std::string& key : choice.chosen) {
    if (std::ranges::count(known, key) > 0) continue;
    throw BadInput("--outcome: found " + key + ", wanted an outcome of these runs" +
                   did_you_mean(key, known));
  }
}

std::optional<Conducted> conduct_with(const EnsembleOptions& o, const MpiSession& session,
                                      const Manifest& manifest, const RunReplicate& run) {
  want_sense(o);
  EnsemblePlan plan;
  plan.runs = o.until.empty() ? o.runs : o.most;
  if (!o.until.empty()) plan.until.emplace(o.until);
  if (!o.shard.empty()) plan.shard = parse_shard(o.shard);
  plan.show_progress = error_stream_is_terminal();
  if (session.rank() > 0) {
    serve(run);
    return std::nullopt;
  }
  std::unique_ptr<MpiWorkforce> fellows;
  Workforce workforce = [&](const std::vector<Replicate>& replicates, const TakeResult& take) {
    do_replicates(replicates, o.jobs, run, take);
  };
  if (session.ranks() > 1) {
    fellows = std::make_unique<MpiWorkforce>(session, run);
    workforce = std::ref(*fellows);
  }
  ResultsDb db = open_or_create(o, manifest);
  const EnsembleEnd end = conduct(db, plan, workforce);
  if (!o.shard.empty()) {
    print_out("Part {} is done: {}. Put the parts together with: searoom merge ALL.db PART.db ...\n", o.shard,
              o.out);
    return std::nullopt;
  }
  return Conducted{std::move(db), end.runs, end.why, std::move(fellows)};
}

}  // namespace searoom
