#include <fmt/format.h>

#include "sim/base/complaints.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/design/completion.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/design/idle_factors.h"
#include "sim/experiment/statistics/sensitivity.h"
#include "sim/experiment/store/results_db.h"
#include "sim/record/telling/text_table.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

struct SensitivityOptions {
  std::string db, outcome = "lost", policy, against;
};

std::vector<double> want_all(const std::vector<std::optional<double>>& values, const std::string& key) {
  std::vector<double> all;
  for (const auto& value : values) {
    if (!value)
      throw BadInput("--outcome: found " + key + ", which some points do not have, wanted one that all have");
    all.push_back(*value);
  }
  return all;
}

// A layout whose effects are counted needs every one of its points, under the same seeds.
std::vector<std::size_t> want_whole_seeds(const Results& r) {
  const std::vector<std::size_t> seeds = whole_seeds(r);
  if (!seeds.empty()) return seeds;
  const Completion c = completion_of(r);
  throw BadInput(
      fmt::format("found {} of {} runs, {} failed, and no seed of which all are done, wanted every run of "
                  "one seed at least",
                  c.done, c.planned, c.failed));
}

void print_sensitivities(const SensitivityOptions& o) {
  const Results results = read_results(o.db);
  const Exploration e = exploration_in(results.manifest);
  const std::vector<std::size_t> seeds = want_whole_seeds(results);
  const OutcomeColumn& column = want_outcome(results, o.outcome, "--outcome");
  const std::size_t policy = o.policy.empty() ? 0 : want_policy(e, o.policy);
  std::vector<double> y = want_all(at_points(results, e, column, policy, seeds), o.outcome);
  std::string what =
      fmt::format("{}, {}, under {}", column.outcome.label, column.outcome.unit, e.design.policies[policy]);
  std::vector<std::size_t> policies = {policy};
  if (!o.against.empty()) {
    policies.push_back(want_policy(e, o.against));
    const std::vector<double> other =
        want_all(at_points(results, e, column, policies.back(), seeds), o.outcome);
    for (std::size_t i = 0; i < y.size(); ++i) y[i] -= other[i];
    what += " less the same under " + o.against;
  }
  const auto [value, second] = measures_of(e.design.layout);
  // Changes in the outcome's own unit; shares and correlations with two decimals.
  const auto told = [&](double x) {
    return e.design.layout == Layout::morris ? rounded(x) : fmt::format("{:.2f}", x);
  };
  std::vector<std::vector<std::string>> rows = {{"rank", "factor", value + " [resampled]", second}};
  const std::vector<bool> acting = acting_factors(e, results, seeds, policies);
  for (const Sensitivity& s : sensitivities(e.design, e.points, y, acting))
    rows.push_back({std::to_string(s.rank), s.factor,
                    fmt::format("{} [{} to {}]", told(s.value), told(s.interval.low), told(s.interval.high)),
                    second.empty() ? "" : told(s.other)});
  print_out("{}\n{} points, {} at each\n", what, e.points.size(),
            count_in_words(seeds.size(), "seed", "seeds"));
  if (const Completion c = completion_of(results); c.unfinished()) print_out("{}\n", unfinished_in_words(c));
  print_out(
      "\n{}\nBrackets: 95 % of a thousand resamples of the points. They hold the choice of points, and not "
      "the "
      "luck of other seeds. Factors whose brackets overlap with the first of a rank share it: these runs do "
      "not "
      "tell them apart.\n",
      text_table(rows));
  if (const std::string text = left_out_in_words(e, acting, policies); !text.empty()) print_out("{}\n", text);
}

}  // namespace

void add_sensitivity_command(ProgramCommand& program) {
  auto o = std::make_shared<SensitivityOptions>();
  ProgramCommand command = program.command("sensitivity", "Tell on which assumptions an outcome depends");
  command.option("results", o->db, "A database of searoom explore").takes(Words::file).required();
  command.option("--outcome", o->outcome, "The outcome, by its key");
  command.option("--policy", o->policy, "The policy; without it, the first");
  command.option("--against", o->against, "Of the difference from this policy");
  command.does([o] { print_sensitivities(*o); });
}

}  // namespace searoom
