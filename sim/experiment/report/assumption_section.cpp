#include <fmt/format.h>

#include <algorithm>

#include "sim/base/leaving_text.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/design/idle_factors.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"
#include "sim/experiment/statistics/many_looks.h"

namespace searoom {
namespace {

using Rows = std::vector<std::vector<std::string>>;

// The points at which a factor is in its lowest or highest third; in a design of one at a time, the one point
// that has it at that end.
std::vector<std::size_t> points_where(const Exploration& e, std::size_t factor, bool high) {
  const Factor& f = e.design.factors[factor];
  const double third = (f.high - f.low) / 3;
  std::vector<std::size_t> points;
  for (std::size_t n = 0; n < e.points.size(); ++n) {
    if (e.design.layout == Layout::one_at_a_time && n != 1 + 2 * factor + (high ? 1 : 0)) continue;
    const double at = e.points[n][factor];
    if (high ? at >= f.high - third : at <= f.low + third) points.push_back(n);
  }
  return points;
}

// What a factor does to the difference of a policy from the first, seed by seed.
struct FactorRow {
  std::size_t policy = 0, factor = 0;
  Difference low, high;
};

// By policy, which factors may act under it or under the first.
using ActingFactors = std::vector<std::vector<bool>>;

std::vector<FactorRow> factor_rows(const ReportInput& in, const Exploration& e, const ActingFactors& acting,
                                   const OutcomeColumn& column) {
  const std::vector<std::size_t> seeds = whole_seeds(in.all);
  std::vector<FactorRow> rows;
  for (std::size_t factor = 0; factor < e.design.factors.size(); ++factor) {
    const MeansOfSeeds low = means_of_seeds(e, column, seeds, points_where(e, factor, false)),
                       high = means_of_seeds(e, column, seeds, points_where(e, factor, true));
    for (std::size_t policy = 1; policy < e.design.policies.size(); ++policy) {
      if (!acting[policy][factor]) continue;
      rows.push_back({policy, factor, paired_difference(low.policies[0], low.policies[policy]),
                      paired_difference(high.policies[0], high.policies[policy])});
    }
  }
  std::ranges::stable_sort(rows, {}, &FactorRow::policy);
  return rows;
}

// Whether a difference is told from none, among all of the section.
struct ToldEnds {
  bool low = false, high = false;
};

std::vector<ToldEnds> told_ends(const std::vector<FactorRow>& rows) {
  std::vector<double> chances;
  for (const FactorRow& row : rows) {
    for (const Difference* d : {&row.low, &row.high}) chances.push_back(d->chance.value_or(1));
  }
  chances = for_all_looks(chances);
  const auto told = [&](const Difference& d, std::size_t at) {
    return chances[at] < told_by_luck && !(d.interval && d.interval->holds(0));
  };
  std::vector<ToldEnds> ends;
  for (std::size_t i = 0; i < rows.size(); ++i)
    ends.push_back({told(rows[i].low, 2 * i), told(rows[i].high, 2 * i + 1)});
  return ends;
}

std::string turned_in_words(const FactorRow& row, const ToldEnds& told) {
  if (told.low && told.high) return (row.low.mean < 0) != (row.high.mean < 0) ? "turns the order" : "no";
  if (told.low || told.high) return "decides whether a difference can be told";
  return "cannot be told";
}

}  // namespace

std::string assumption_section(const ReportInput& in) {
  std::string text = "<section><h2>Which assumption turns the ranking</h2>";
  if (!in.exploration)
    return text +
           "<p>These runs varied no assumption, so they cannot tell. <code>searoom explore</code> runs the "
           "same "
           "policies under assumptions that may be otherwise.</p></section>\n";
  const Exploration& e = *in.exploration;
  text += fmt::format(
      "<p>{} points were run, each with {} runs of each policy. For each factor: the difference from {} "
      "where it is {}. One assumption at a time; they may also act together.</p>",
      e.points.size(), e.design.runs, for_page(e.design.policies[0]),
      e.design.layout == Layout::one_at_a_time
          ? "at its lowest and at its highest, all else as the world has it"
          : "in the lowest and in the highest third of its range, each seed the mean over the points there");
  const std::vector<const ComparedOutcome*> outcomes = key_outcomes(in.comparison);
  ActingFactors acting;
  for (std::size_t policy = 0; policy < e.design.policies.size(); ++policy)
    acting.push_back(acting_factors(e, in.all, whole_seeds(in.all), {0, policy}));
  std::vector<FactorRow> all;
  for (const ComparedOutcome* o : outcomes) {
    const std::vector<FactorRow> rows = factor_rows(in, e, acting, *in.all.find(o->outcome.key));
    all.insert(all.end(), rows.begin(), rows.end());
  }
  const std::vector<ToldEnds> told = told_ends(all);
  text += fmt::format(
      "<p>A difference is told where it is too far from none for luck, with the {} differences of this "
      "section "
      "looked at together (Holm 1979).</p>",
      2 * all.size());
  const std::size_t each = all.size() / std::max<std::size_t>(1, outcomes.size());
  for (std::size_t n = 0; n < outcomes.size() && each > 0; ++n) {
    Rows rows = {{"Policy", "Factor", "Where it is low", "Where it is high", "Turns the order?"}};
    for (std::size_t i = n * each; i < (n + 1) * each; ++i)
      rows.push_back({e.design.policies[all[i].policy], e.design.factors[all[i].factor].path,
                      difference_in_words(all[i].low, "seeds"), difference_in_words(all[i].high, "seeds"),
                      turned_in_words(all[i], told[i])});
    const Outcome& outcome = outcomes[n]->outcome;
    text += "<h3>" + for_page(outcome.label + ", " + outcome.unit) + "</h3>" + html_table(rows);
  }
  for (std::size_t policy = 1; policy < e.design.policies.size(); ++policy) {
    const std::string left_out = left_out_in_words(e, acting[policy], {0, policy});
    if (!left_out.empty()) text += "<p>" + for_page(left_out) + "</p>";
  }
  Rows factors = {{"Factor", "Kind", "Lowest", "Highest"}};
  for (const Factor& f : e.design.factors)
    factors.push_back({f.path, f.kind, rounded(f.low), rounded(f.high)});
  return text + folded_table("The factors and their ranges", factors) + "</section>\n";
}

}  // namespace searoom
