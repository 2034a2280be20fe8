#include <fmt/format.h>

#include <algorithm>

#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"

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

std::vector<FactorRow> factor_rows(const ReportInput& in, const Exploration& e, const OutcomeColumn& column) {
  const std::vector<std::size_t> seeds = whole_seeds(in.all, e);
  std::vector<FactorRow> rows;
  for (std::size_t factor = 0; factor < e.design.factors.size(); ++factor) {
    const MeansOfSeeds low = means_of_seeds(e, column, seeds, points_where(e, factor, false)),
                       high = means_of_seeds(e, column, seeds, points_where(e, factor, true));
    for (std::size_t policy = 1; policy < e.design.policies.size(); ++policy)
      rows.push_back({policy, factor, paired_difference(low.policies[0], low.policies[policy]),
                      paired_difference(high.policies[0], high.policies[policy])});
  }
  std::ranges::stable_sort(rows, {}, &FactorRow::policy);
  return rows;
}

std::string turned_in_words(const Difference& low, const Difference& high) {
  const auto sure = [](const Difference& d) { return d.interval && !d.interval->holds(0); };
  if (sure(low) && sure(high)) return (low.mean < 0) != (high.mean < 0) ? "turns the order" : "no";
  if (sure(low) || sure(high)) return "decides whether there is a sure difference";
  return "no";
}

}  // namespace

std::string assumption_section(const ReportInput& in) {
  std::string text = "<section><h2>Which assumption turns the ranking</h2>";
  if (!in.explored())
    return text +
           "<p>These runs varied no assumption, so they cannot tell. <code>searoom explore</code> runs the "
           "same "
           "policies under assumptions that may be otherwise.</p></section>\n";
  const Exploration e = exploration_in(in.all.manifest);
  text += fmt::format(
      "<p>{} points were run, each with {} runs of each policy. For each factor: the difference from {} "
      "where it is {}. One assumption at a time; they may also act together.</p>",
      e.points.size(), e.design.runs, escaped(e.design.policies[0]),
      e.design.layout == Layout::one_at_a_time
          ? "at its lowest and at its highest, all else as the world has it"
          : "in the lowest and in the highest third of its range, each seed the mean over the points there");
  for (const ComparedOutcome* o : key_outcomes(in.comparison)) {
    const OutcomeColumn& column = *in.all.find(o->outcome.key);
    Rows rows = {{"Policy", "Factor", "Where it is low", "Where it is high", "Turns the order?"}};
    for (const FactorRow& row : factor_rows(in, e, column))
      rows.push_back({e.design.policies[row.policy], e.design.factors[row.factor].path,
                      difference_in_words(row.low, "seeds"), difference_in_words(row.high, "seeds"),
                      turned_in_words(row.low, row.high)});
    if (rows.size() > 1)
      text += "<h3>" + escaped(o->outcome.label + ", " + o->outcome.unit) + "</h3>" + html_table(rows);
  }
  Rows factors = {{"Factor", "Kind", "Lowest", "Highest"}};
  for (const Factor& f : e.design.factors)
    factors.push_back({f.path, f.kind, rounded(f.low), rounded(f.high)});
  return text + folded_table("The factors and their ranges", factors) + "</section>\n";
}

}  // namespace searoom
