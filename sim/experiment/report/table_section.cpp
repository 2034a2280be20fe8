#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "sim/base/leaving_text.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"
#include "sim/experiment/statistics/summary.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

using Rows = std::vector<std::vector<std::string>>;

// The run that only one in ten is worse than.
std::string worst_tenth(const ReportInput& in, const ComparedOutcome& o, std::size_t alternative) {
  if (o.outcome.wanted == Wanted::neither) return "-";
  std::vector<double> x = runs_of(in, o.outcome.key, alternative);
  if (x.size() < 10) return "-";
  std::ranges::sort(x);
  return rounded(quantile(x, o.outcome.wanted == Wanted::lower ? 0.9 : 0.1));
}

std::string better(const ComparedOutcome& o, std::size_t alternative) {
  const auto b = better_in(o, alternative);
  if (!b) return "-";
  if (b->equal == b->pairs) return "all the same";
  return fmt::format("{} of {}", b->of, b->pairs);
}

Rows rows_of(const ReportInput& in, const ComparedOutcome& o) {
  Rows rows = {{"Policy", "Mean [95 %]", "Worst tenth", "Difference [95 %]", "Better in",
                in.exploration ? "Seeds" : "Pairs", "r", "Unpaired"}};
  for (std::size_t alternative = 0; alternative < o.alternatives.size(); ++alternative) {
    const ComparedAlternative& a = o.alternatives[alternative];
    std::vector<std::string> row = {
        in.comparison.manifest.alternatives[alternative].name,
        a.estimate.runs ? mean_in_words(a.estimate, in.comparison.many()) : "in no run",
        worst_tenth(in, o, alternative)};
    if (alternative == 0) {
      row.insert(row.end(), {"", "", "", "", ""});
    } else {
      const Difference& d = a.difference;
      row.insert(row.end(), {difference_in_words(d, in.exploration ? "seeds" : "pairs"),
                             better(o, alternative), d.pairs ? std::to_string(d.pairs) : "-",
                             d.correlation ? fmt::format("{:.2f}", *d.correlation) : "-",
                             d.independent_runs ? figure(std::ceil(*d.independent_runs), 0) : "-"});
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

std::string outcome_heading(const ReportInput& in, const ComparedOutcome& o) {
  constexpr const char* wanted[] = {"", "; less is better", "; more is better"};
  const std::size_t from = std::min(o.outcome.label.find_first_not_of(' '), o.outcome.label.size());
  return fmt::format("{}, {}{}{}", o.outcome.label.substr(from), o.outcome.unit,
                     wanted[static_cast<std::size_t>(o.outcome.wanted)],
                     o.points ? fmt::format("; at {} of {} points", o.points, in.comparison.points) : "");
}

// The parts of a main outcome, which follow it in the table of a run.
std::string parts_tables(const ReportInput& in, std::size_t main) {
  const auto& outcomes = in.comparison.outcomes;
  std::string parts;
  // A report of very many policies keeps to what fits into a letter; the database holds the rest.
  if (in.comparison.runs.size() > 8) return parts;
  for (std::size_t i = main + 1; i < outcomes.size() && !outcomes[i].is_main(); ++i)
    parts +=
        "<h4>" + for_page(outcome_heading(in, outcomes[i])) + "</h4>" + html_table(rows_of(in, outcomes[i]));
  return parts;
}

std::string folded(const std::string& summary, const std::string& content) {
  return content.empty() ? ""
                         : "<details><summary>" + for_page(summary) + "</summary>" + content + "</details>\n";
}

}  // namespace

std::string table_section(const ReportInput& in) {
  const auto keys = key_outcomes(in.comparison);
  std::string text =
      "<section><h2>Policies side by side</h2><p>Differences are within pairs of runs that share their sea, "
      "boats and luck. Worst tenth: the value that one run in ten exceeds on the bad side. r: how closely "
      "the pairs go "
      "together; the last column says how many runs of each policy without pairs would tell as much.</p>";
  if (in.exploration)
    text += fmt::format(
        "<p>Runs of one seed share their luck at all points, so that the sample is the {} seeds: each counts "
        "once, as the mean over its {} points. Intervals, pairs and r are over seeds.</p>",
        in.comparison.runs.front(), in.comparison.points);
  const auto place = [&](const ComparedOutcome& o) {
    return static_cast<std::size_t>(&o - in.comparison.outcomes.data());
  };
  for (const ComparedOutcome* o : keys)
    text += "<h3>" + for_page(outcome_heading(in, *o)) + "</h3>" + html_table(rows_of(in, *o)) +
            folded("Its parts", parts_tables(in, place(*o)));
  std::string others;
  for (const ComparedOutcome& o : in.comparison.outcomes) {
    if (o.is_main() && std::ranges::count(keys, &o) == 0)
      others += folded(outcome_heading(in, o), html_table(rows_of(in, o)) + parts_tables(in, place(o)));
  }
  text += "<h3>All other outcomes</h3>" + others;
  return text + "</section>\n";
}

}  // namespace searoom
