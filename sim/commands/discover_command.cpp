#include <fmt/format.h>

#include <algorithm>
#include <regex>

#include "sim/base/complaints.h"
#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/design/completion.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/design/futures.h"
#include "sim/experiment/design/idle_factors.h"
#include "sim/experiment/statistics/prim.h"
#include "sim/experiment/statistics/robustness.h"
#include "sim/experiment/store/results_db.h"
#include "sim/record/telling/text_table.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

// "lost > 3000": where a policy fails.
struct Failure {
  std::string outcome;
  bool above = true;
  double bound = 0;
  bool operator()(double value) const { return above ? value > bound : value < bound; }
  // What lies on the other side of the bound is better, whatever the outcome.
  Wanted wanted() const { return above ? Wanted::lower : Wanted::higher; }
};

Failure parse_failure(const std::string& text) {
  static const std::regex form(R"(\s*([\w.\-]+)\s*([<>])\s*(-?[0-9]{0,15}\.?[0-9]{1,15})\s*)");
  std::smatch parts;
  if (!std::regex_match(text, parts, form))
    throw BadInput("--fail: found " + text + ", wanted a condition like 'lost > 3000'");
  return {parts[1], parts[2] == ">", std::stod(parts[3])};
}

// "less", "more", or nothing.
Wanted parse_side(const std::string& option, const std::string& text) {
  if (text.empty()) return Wanted::neither;
  if (text == "less") return Wanted::lower;
  if (text == "more") return Wanted::higher;
  throw BadInput(option + ": found " + text + ", wanted less or more");
}

const char* side_in_words(Wanted wanted) {
  return wanted == Wanted::higher ? "more is better" : "less is better";
}

// Which side of an outcome counts as better: the one that was asked for, else the one that is beyond dispute.
Wanted want_side(const Outcome& outcome, Wanted asked, const std::string& how) {
  if (asked != Wanted::neither) return asked;
  if (outcome.wanted != Wanted::neither) return outcome.wanted;
  throw BadInput(outcome.key + ": found an outcome of which neither side is better beyond dispute, wanted " +
                 how);
}

// What is asked of which exploration.
struct Question {
  const Results& results;
  const Exploration& e;
  const OutcomeColumn& column;
  const std::vector<std::size_t>& seeds;
  const Futures& f;
};

std::string luck_in_words(const Question& q) {
  if (q.e.design.policies.size() < 2) return "";
  const auto error = error_of_differences(q.e, q.column, q.seeds, q.f);
  if (!error)
    return "One run of each policy at a point does not tell regret from luck; a design with more runs "
           "does.\n";
  return fmt::format(
      "The difference of two policies at one point has a standard error of about {}: regrets of twice that "
      "and less may be luck, and the largest of many points always holds some.\n",
      rounded(*error));
}

// The box in the space of those factors that may act under the policy; sides are by their place among all.
PrimBox box_where(const Question& q, const std::vector<bool>& hits, std::size_t policy) {
  const std::vector<bool> acting = acting_factors(q.e, q.results, q.seeds, {policy});
  std::vector<std::size_t> factors;
  for (std::size_t i = 0; i < acting.size(); ++i) {
    if (acting[i]) factors.push_back(i);
  }
  std::vector<Point> points;
  for (const Point& point : q.f.points) {
    points.emplace_back();
    for (const std::size_t i : factors) points.back().push_back(point[i]);
  }
  PrimBox box = telling_box(points, hits);
  for (BoxSide& side : box.sides) side.factor = factors[side.factor];
  return box;
}

std::string box_in_words(const Exploration& e, const PrimBox& box) {
  std::vector<std::string> sides;
  for (const BoxSide& s : box.sides)
    sides.push_back(fmt::format("{} {} {:.3g} (quasi-p {:.2g})", e.design.factors[s.factor].path,
                                s.lower ? "is above" : "is below", s.bound, s.quasi_p));
  return fmt::format("{}", fmt::join(sides, "\n    and "));
}

std::string failure_in_words(const Question& q, const Failure& failure, std::size_t policy) {
  const std::string& name = q.e.design.policies[policy];
  std::vector<bool> hits;
  for (const double v : q.f.values[policy]) hits.push_back(failure(v));
  const auto n = std::ranges::count(hits, true);
  std::string all = fmt::format("{}: fails at {} of {} points", name, n, hits.size());
  if (q.seeds.size() > 1) {
    const auto [fewest, most] = counts_by_seed(q.e, q.column, q.seeds, q.f, policy, failure);
    all += fmt::format(" (by single seeds at {} to {})", fewest, most);
  }
  if (n == 0) return all + ".\n";
  const PrimBox box = box_where(q, hits, policy);
  if (box.sides.empty()) return all + ", and no factor tells where.\n";
  return all + fmt::format(
                   ", mostly when\n    {}\n  There it fails at {} of {} points (density {:.0f} %), which are "
                   "{:.0f} % of all its failures (coverage).\n",
                   box_in_words(q.e, box), box.hits, box.points, 100 * box.density, 100 * box.coverage);
}

std::string robustness_table(const Exploration& e, Wanted wanted, const Futures& f,
                             const std::optional<Failure>& failure) {
  const std::optional<double> threshold = failure ? std::optional(failure->bound) : std::nullopt;
  const std::vector<Robustness> all = robustness_of(f.values, wanted == Wanted::lower, threshold);
  std::vector<std::vector<std::string>> rows = {
      {"policy", "mean", "worst tenth", "largest regret", "mean regret"}};
  if (threshold) rows[0].push_back("meets the threshold");
  for (std::size_t p = 0; p < all.size(); ++p) {
    const Robustness& r = all[p];
    rows.push_back({e.design.policies[p], rounded(r.mean), rounded(r.worst_tenth), rounded(r.largest_regret),
                    rounded(r.mean_regret)});
    if (threshold) rows.back().push_back(fmt::format("{} of {}", r.meets, r.futures));
  }
  return text_table(rows);
}

// An outcome to weigh, and which side of it is better.
struct Weighed {
  std::string key;
  Wanted wanted = Wanted::neither;
};

// "landed:more"; without a side, that of the condition on the same outcome, if there is one.
Weighed parse_weighed(const std::string& text, const std::optional<Failure>& failure) {
  const std::size_t colon = text.find(':');
  Weighed w{text.substr(0, colon), Wanted::neither};
  if (colon != std::string::npos)
    w.wanted = parse_side("--pareto: " + w.key, text.substr(colon + 1));
  else if (failure && failure->outcome == w.key)
    w.wanted = failure->wanted();
  return w;
}

// Those that are asked for; else the usual ones, as far as these runs tell them. What states spend is better
// saved, all else alike.
std::vector<Weighed> weighed_of(const Results& results, const std::vector<std::string>& asked,
                                const std::optional<Failure>& failure) {
  std::vector<Weighed> all;
  for (const std::string& text : asked) all.push_back(parse_weighed(text, failure));
  if (!asked.empty()) return all;
  for (const char* text : {"lost", "person_days_stranded", "days_to_safety", "effort.ship_hours:less"}) {
    const Weighed w = parse_weighed(text, failure);
    if (results.find(w.key)) all.push_back(w);
  }
  return all;
}

// The policies that none of the others beats in all of these outcomes; nothing where fewer than two can be
// compared.
std::string pareto_table(const Exploration& e, const Results& results, const std::vector<std::size_t>& seeds,
                         const std::vector<Weighed>& weighed) {
  std::vector<std::vector<double>> means(e.design.policies.size());
  std::vector<std::vector<std::string>> rows = {{"policy"}};
  for (const std::string& policy : e.design.policies) rows.push_back({policy});
  for (const Weighed& w : weighed) {
    const OutcomeColumn& column = want_outcome(results, w.key, "--pareto");
    const Wanted wanted =
        want_side(column.outcome, w.wanted, fmt::format("--pareto {0}:less or {0}:more", w.key));
    const Futures f = futures_of(results, e, column, seeds);
    if (f.points.empty()) continue;
    rows[0].push_back(fmt::format("{} ({})", w.key, wanted == Wanted::higher ? "more" : "less"));
    for (std::size_t p = 0; p < means.size(); ++p) {
      const double mean = estimate_of(f.values[p]).mean;
      means[p].push_back(wanted == Wanted::higher ? -mean : mean);
      rows[p + 1].push_back(rounded(mean));
    }
  }
  if (rows[0].size() < 3) return "";
  const std::vector<bool> front = on_pareto_front(means);
  rows[0].push_back("beaten by another in all");
  for (std::size_t p = 0; p < front.size(); ++p) rows[p + 1].push_back(front[p] ? "no" : "yes");
  return "Means over all points, and which side is better\n\n" + text_table(rows);
}

struct DiscoverOptions {
  std::string db, outcome, fail, better;
  std::vector<std::string> pareto;
};

void discover(const DiscoverOptions& o) {
  const Results results = read_results(o.db);
  const Exploration e = exploration_in(results.manifest);
  std::optional<Failure> failure;
  if (!o.fail.empty()) failure = parse_failure(o.fail);
  if (failure && !o.outcome.empty() && o.outcome != failure->outcome)
    throw BadInput("--outcome: found " + o.outcome + " beside --fail '" + o.fail + "', wanted " +
                   failure->outcome + " or none");
  const std::string outcome = failure ? failure->outcome : o.outcome.empty() ? "lost" : o.outcome;
  const OutcomeColumn& column = want_outcome(results, outcome, failure ? "--fail" : "--outcome");
  const Wanted asked = parse_side("--better", o.better);
  if (failure && asked != Wanted::neither && asked != failure->wanted())
    throw BadInput("--better: found " + o.better + ", wanted the side that --fail leaves, or none");
  const Wanted wanted = want_side(
      column.outcome, failure ? failure->wanted() : asked,
      "--better less or --better more, or a condition like --fail '" + column.outcome.key + " < 50'");
  const std::vector<Weighed> weighed = weighed_of(results, o.pareto, failure);
  const std::vector<std::size_t> seeds = usable_seeds(results);
  const Futures f = futures_of(results, e, column, seeds);
  if (f.points.empty())
    throw BadInput(column.outcome.key +
                   ": found no point at which all policies have it, wanted another outcome");
  const std::string pareto = pareto_table(e, results, seeds, weighed);
  print_out("{}\n{} of {} points, {} at each; means over seeds\n", results.manifest.title, f.points.size(),
            e.points.size(), count_in_words(seeds.size(), "seed", "seeds"));
  if (const Completion c = completion_of(results); c.unfinished()) print_out("{}\n", unfinished_in_words(c));
  const Question question{results, e, column, seeds, f};
  if (failure) {
    print_out("\nWhere {} is {} {}:\n\n", column.outcome.label, failure->above ? "above" : "below",
              rounded(failure->bound));
    for (std::size_t p = 0; p < e.design.policies.size(); ++p)
      print_out("{}\n", failure_in_words(question, *failure, p));
  }
  print_out("\n{}, {}; {}: each point is one future, and none weighs more than another\n\n{}{}\n",
            column.outcome.label, column.outcome.unit, side_in_words(wanted),
            robustness_table(e, wanted, f, failure), luck_in_words(question));
  print_out("{}", pareto);
}

}  // namespace

void add_discover_command(ProgramCommand& program) {
  auto o = std::make_shared<DiscoverOptions>();
  ProgramCommand command = program.command("discover", "Tell under which assumptions policies fail");
  command.option("results", o->db, "A database of searoom explore").takes(Words::file).required();
  command.option("--outcome", o->outcome, "The outcome, by its key; without it that of --fail, or lost");
  command.option("--fail", o->fail,
                 "What counts as failure: 'lost > 3000', 'landed < 50'; the other side is better then");
  command.option("--better", o->better,
                 "Which side of --outcome is better: less or more, where that is not beyond dispute");
  command
      .option("--pareto", o->pareto,
              "Outcomes to weigh against each other, by their keys, with the better side: lost,landed:more")
      .split_at(',');
  command.does([o] { discover(*o); });
}

}  // namespace searoom
