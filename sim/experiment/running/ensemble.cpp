#include "sim/experiment/running/ensemble.h"

#include <fmt/format.h>

#include <regex>

#include "sim/base/complaints.h"
#include "sim/experiment/design/comparison.h"
#include "sim/run/progress_bar.h"

namespace searoom {
namespace {

// `done` grows by what is done here.
void do_missing(ResultsDb& db, std::set<Replicate>& done, const std::vector<Replicate>& replicates,
                const EnsemblePlan& plan, const Workforce& workforce) {
  std::vector<Replicate> missing;
  for (const Replicate& replicate : replicates) {
    if (!done.contains(replicate)) missing.push_back(replicate);
  }
  ProgressBar bar(static_cast<Tick>(missing.size()), plan.show_progress);
  Tick finished = 0;
  bar.show_runs(finished);
  workforce(missing, [&](const Replicate& replicate, const RunResult& result) {
    db.put(replicate, result);
    done.insert(replicate);
    bar.show_runs(++finished);
  });
}

}  // namespace

Shard parse_shard(const std::string& text) {
  static const std::regex form(R"(([1-9]\d{0,6})/([1-9]\d{0,6}))");
  std::smatch numbers;
  if (std::regex_match(text, numbers, form)) {
    const Shard shard{std::stoull(numbers[1]), std::stoull(numbers[2])};
    if (shard.part <= shard.parts) return shard;
  }
  throw BadInput("--shard: found " + text + ", wanted a part of all like 3/64");
}

std::vector<Replicate> replicates_of(const Manifest& manifest, std::size_t runs, const Shard& shard) {
  std::vector<Replicate> replicates;
  for (std::size_t n = 0; n < runs; ++n) {
    for (std::size_t alternative = 0; alternative < manifest.alternatives.size(); ++alternative) {
      if ((n * manifest.alternatives.size() + alternative) % shard.parts == shard.part - 1)
        replicates.push_back({alternative, seed_of(manifest, alternative, n)});
    }
  }
  return replicates;
}

EnsembleEnd conduct(ResultsDb& db, const EnsemblePlan& plan, const Workforce& workforce) {
  const Manifest manifest = db.manifest();
  std::set<Replicate> done = db.done();
  if (!plan.until) {
    do_missing(db, done, replicates_of(manifest, plan.runs, plan.shard), plan, workforce);
    return {plan.runs, ""};
  }
  for (std::size_t runs = std::min(plan.runs, StopRule::fewest);;
       runs = std::min(plan.runs, runs + StopRule::step)) {
    do_missing(db, done, replicates_of(manifest, runs, plan.shard), plan, workforce);
    const Results results = first_runs(db.results(), runs);
    const std::string state = plan.until->state(results, runs);
    if (plan.until->holds(results, runs))
      return {runs, fmt::format("Stopped after {} runs: {}.", runs, state)};
    if (runs == plan.runs)
      return {runs, fmt::format("Not narrow enough after {} runs, the most: {}.", runs, state)};
  }
}

}  // namespace searoom
