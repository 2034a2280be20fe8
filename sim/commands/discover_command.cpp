#include <fmt/format.h>

#include <algorithm>
#include <regex>

#include "sim/base/complaints.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/statistics/prim.h"
#include "sim/experiment/statistics/robustness.h"
#include "sim/experiment/store/results_db.h"
#include "sim/record/telling/text_table.h"

namespace searoom {
namespace {

// "lost > 3000": where a policy fails.
struct Failure {
  std::string outcome;
  bool above = true;
  double bound = 0;
  bool holds(double value) const { return above ? value > bound : value < bound; }
};

Failure parse_failure(const std::string& text) {
  static const std::regex form(R"(\s*([\w.\-]+)\s*([<>])\s*(-?[0-9]*\.?[0-9]+)\s*)");
  std::smatch parts;
  if (!std::regex_match(text, parts, form))
    throw BadInput("--fail: found " + text + ", wanted a condition like 'lost > 3000'");
  return {parts[1], parts[2] == ">", std::stod(parts[3])};
}

// By policy, of the points that all policies have a value at: there may be none.
struct Futures {
  std::vector<Point> points;
  std::vector<std::vector<double>> values;
};

Futures futures_of(const Exploration& e, const OutcomeColumn& column) {
  std::vector<std::vector<std::optional<double>>> told;
  for (std::size_t p = 0; p < e.design.policies.size(); ++p) told.push_back(at_points(e, column, p));
  Futures f;
  f.values.resize(told.size());
  for (std::size_t n = 0; n < e.points.size(); ++n) {
    if (!std::ranges::all_of(told, [&](const auto& of_policy) { return of_policy[n].has_value(); })) continue;
    f.points.push_back(e.points[n]);
    for (std::size_t p = 0; p < told.size(); ++p) f.values[p].push_back(*told[p][n]);
  }
  return f;
}

std::string box_in_words(const Exploration& e, const PrimBox& box) {
  std::vector<std::string> sides;
  for (const BoxSide& s : box.sides)
    sides.push_back(fmt::format("{} {} {:.3g} (quasi-p {:.2g})", e.design.factors[s.factor].path,
                                s.lower ? "is above" : "is below", s.bound, s.quasi_p));
  return fmt::format("{}", fmt::join(sides, "\n    and "));
}

std::string failure_in_words(const Exploration& e, const Futures& f, const Failure& failure,
                             std::size_t policy) {
  const std::string& name = e.design.policies[policy];
  std::vector<bool> hits;
  for (const double v : f.values[policy]) hits.push_back(failure.holds(v));
  const auto n = std::ranges::count(hits, true);
  const std::string all = fmt::format("{}: fails at {} of {} points", name, n, hits.size());
  if (n == 0) return all + ".\n";
  const PrimBox box = telling_box(f.points, hits);
  if (box.sides.empty()) return all + ", and no factor tells where.\n";
  return all + fmt::format(
                   ", mostly when\n    {}\n  There it fails at {} of {} points (density {:.0f} %), which are "
                   "{:.0f} % of all its failures (coverage).\n",
                   box_in_words(e, box), box.hits, box.points, 100 * box.density, 100 * box.coverage);
}

std::string robustness_table(const Exploration& e, const OutcomeColumn& column, const Futures& f,
                             const std::optional<Failure>& failure) {
  const bool less = column.outcome.wanted != Wanted::higher;
  const std::optional<double> threshold = failure ? std::optional(failure->bound) : std::nullopt;
  const std::vector<Robustness> all = robustness_of(f.values, less, threshold);
  std::vector<std::vector<std::string>> rows = {
      {"policy", "mean", "worst tenth", "largest regret", "mean regret", "meets the threshold"}};
  for (std::size_t p = 0; p < all.size(); ++p) {
    const Robustness& r = all[p];
    rows.push_back({e.design.policies[p], rounded(r.mean), rounded(r.worst_tenth), rounded(r.largest_regret),
                    rounded(r.mean_regret), threshold ? fmt::format("{} of {}", r.meets, r.futures) : "-"});
  }
  return text_table(rows);
}

// The policies that none of the others beats in all of these outcomes; nothing where fewer than two can be
// compared.
std::string pareto_table(const Exploration& e, const Results& results, const std::vector<std::string>& keys) {
  std::vector<std::vector<double>> means(e.design.policies.size());
  std::vector<std::vector<std::string>> rows = {{"policy"}};
  for (const std::string& policy : e.design.policies) rows.push_back({policy});
  for (const std::string& key : keys) {
    const OutcomeColumn& column = want_outcome(results, key, "--pareto");
    const Futures f = futures_of(e, column);
    if (f.points.empty()) continue;
    rows[0].push_back(key);
    for (std::size_t p = 0; p < means.size(); ++p) {
      const double mean = estimate_of(f.values[p]).mean;
      means[p].push_back(column.outcome.wanted == Wanted::higher ? -mean : mean);
      rows[p + 1].push_back(rounded(mean));
    }
  }
  if (rows[0].size() < 3) return "";
  const std::vector<bool> front = on_pareto_front(means);
  rows[0].push_back("beaten by another in all");
  for (std::size_t p = 0; p < front.size(); ++p) rows[p + 1].push_back(front[p] ? "no" : "yes");
  return "Means over all points\n\n" + text_table(rows);
}

// Those that are asked for; else the usual ones, as far as these runs tell them.
std::vector<std::string> pareto_keys(const Results& results, const std::vector<std::string>& asked) {
  if (!asked.empty()) return asked;
  std::vector<std::string> keys;
  for (const char* key : {"lost", "person_days_stranded", "days_to_safety", "effort.ship_hours"}) {
    if (results.find(key)) keys.push_back(key);
  }
  return keys;
}

struct DiscoverOptions {
  std::string db, outcome = "lost", fail;
  std::vector<std::string> pareto;
};

void discover(const DiscoverOptions& o) {
  const Results results = read_results(o.db);
  const Exploration e = exploration_in(results.manifest);
  std::optional<Failure> failure;
  if (!o.fail.empty()) failure = parse_failure(o.fail);
  const OutcomeColumn& column =
      want_outcome(results, failure ? failure->outcome : o.outcome, failure ? "--fail" : "--outcome");
  const Futures f = futures_of(e, column);
  if (f.points.empty())
    throw BadInput(column.outcome.key +
                   ": found no point at which all policies have it, wanted another outcome");
  fmt::print("{}\n{} points, {} runs at each; means over runs\n\n", results.manifest.title, f.points.size(),
             e.design.runs);
  if (failure) {
    fmt::print("Where {} is {} {}:\n\n", column.outcome.label, failure->above ? "above" : "below",
               rounded(failure->bound));
    for (std::size_t p = 0; p < e.design.policies.size(); ++p)
      fmt::print("{}\n", failure_in_words(e, f, *failure, p));
  }
  fmt::print("{}, {}: each point is one future, and none weighs more than another\n\n{}\n",
             column.outcome.label, column.outcome.unit, robustness_table(e, column, f, failure));
  fmt::print("{}", pareto_table(e, results, pareto_keys(results, o.pareto)));
}

}  // namespace

void add_discover_command(ProgramCommand& program) {
  auto o = std::make_shared<DiscoverOptions>();
  ProgramCommand command = program.command("discover", "Tell under which assumptions policies fail");
  command.option("results", o->db, "A database of searoom explore").takes(Words::file).required();
  command.option("--outcome", o->outcome, "The outcome, by its key");
  command.option("--fail", o->fail, "What counts as failure: 'lost > 3000'");
  command.option("--pareto", o->pareto, "Outcomes to weigh against each other, by their keys").split_at(',');
  command.does([o] { discover(*o); });
}

}  // namespace searoom
