#include <fmt/format.h>

#include <algorithm>

#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/design/exploration.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"

namespace searoom {
namespace {

using Rows = std::vector<std::vector<std::string>>;

// The difference of a policy from the first over the runs at points where a factor is in its lowest or
// highest third; in a design of one at a time, at the one point that has it at that end.
Difference difference_where(const Exploration& e, const OutcomeColumn& column, std::size_t policy,
                            std::size_t factor, bool high) {
  const Factor& f = e.design.factors[factor];
  const double third = (f.high - f.low) / 3;
  Values a, b;
  for (std::size_t n = 0; n < e.points.size(); ++n) {
    if (e.design.layout == Layout::one_at_a_time && n != 1 + 2 * factor + (high ? 1 : 0)) continue;
    const double at = e.points[n][factor];
    if (high ? at < f.high - third : at > f.low + third) continue;
    const Values &first = column.alternatives[e.alternative(n, 0)],
                 &other = column.alternatives[e.alternative(n, policy)];
    a.insert(a.end(), first.begin(), first.end());
    b.insert(b.end(), other.begin(), other.end());
  }
  return paired_difference(a, b);
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
  const Exploration e = exploration_in(in.comparison.manifest);
  text += fmt::format(
      "<p>{} points were run, each with {} runs of each policy. For each factor: the difference from {} "
      "where it is {}. One assumption at a time; they may also act together.</p>",
      e.points.size(), e.design.runs, escaped(e.design.policies[0]),
      e.design.layout == Layout::one_at_a_time
          ? "at its lowest and at its highest, all else as the world has it"
          : "in the lowest and in the highest third of its range, over the runs there");
  for (const ComparedOutcome* o : key_outcomes(in.comparison)) {
    const OutcomeColumn& column = *in.all.find(o->outcome.key);
    Rows rows = {{"Policy", "Factor", "Where it is low", "Where it is high", "Turns the order?"}};
    for (std::size_t policy = 1; policy < e.design.policies.size(); ++policy) {
      for (std::size_t factor = 0; factor < e.design.factors.size(); ++factor) {
        const Difference low = difference_where(e, column, policy, factor, false),
                         high = difference_where(e, column, policy, factor, true);
        rows.push_back({e.design.policies[policy], e.design.factors[factor].path, difference_in_words(low),
                        difference_in_words(high), turned_in_words(low, high)});
      }
    }
    if (rows.size() > 1)
      text += "<h3>" + escaped(o->outcome.label + ", " + o->outcome.unit) + "</h3>" + html_table(rows);
  }
  Rows factors = {{"Factor", "Kind", "Lowest", "Highest"}};
  for (const Factor& f : e.design.factors)
    factors.push_back({f.path, f.kind, rounded(f.low), rounded(f.high)});
  return text + folded_table("The factors and their ranges", factors) + "</section>\n";
}

}  // namespace searoom
