#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "sim/base/leaving_text.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/report/axis.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"
#include "sim/experiment/statistics/summary.h"

namespace searoom {
namespace {

constexpr double plot_width = 860, names_width = 250, row_height = 34, dot_width = 5, below_plot = 34;

// Dots that would lie on each other are stacked, up and down in turn.
std::string dots_of(const std::vector<double>& x, const Axis& axis, double middle, const char* colour) {
  std::map<int, int> stacked;
  std::string path;
  for (const double v : x) {
    const int column = static_cast<int>(axis.at(v) / dot_width);
    const int n = stacked[column]++;
    const double off = std::min(2.6 * std::floor((n + 1) / 2.0), 9.0) * (n % 2 ? -1 : 1);
    path += fmt::format("M{} {}h0", px(column * dot_width), px(middle - 3 + off));
  }
  return fmt::format(
      "<path d=\"{}\" stroke=\"{}\" stroke-opacity=\".55\" stroke-width=\"{}\" "
      "stroke-linecap=\"round\" fill=\"none\"/>",
      path, colour, dot_width);
}

std::string mean_of(const Estimate& e, const Axis& axis, double middle) {
  if (!e.interval) return "";
  return fmt::format("<path d=\"M{0} {3}H{1}M{2} {4}v10\" stroke=\"#000\" stroke-width=\"2\" fill=\"none\"/>",
                     px(axis.at(e.interval->low)), px(axis.at(e.interval->high)), px(axis.at(e.mean)),
                     px(middle + 11), px(middle + 6));
}

std::string axis_of(const Axis& axis, double bottom) {
  std::string text;
  for (const double tick : axis.ticks()) {
    text += fmt::format(
        "<path d=\"M{0} 0V{1}\" stroke=\"#ddd\"/><text x=\"{0}\" y=\"{2}\" text-anchor=\"middle\">{3}</text>",
        px(axis.at(tick)), px(bottom), px(bottom + 18), axis.in_words(tick));
  }
  return text;
}

std::string plot_of(const ReportInput& in, const ComparedOutcome& o) {
  std::vector<std::vector<double>> runs;
  double low = 0, high = 0;
  for (std::size_t alternative = 0; alternative < o.alternatives.size(); ++alternative) {
    runs.push_back(runs_of(in, o.outcome.key, alternative));
    for (const double v : runs.back()) {
      low = std::min(low, v);
      high = std::max(high, v);
    }
  }
  const double bottom = row_height * static_cast<double>(runs.size());
  const Axis axis(low, high, names_width, plot_width - 30);
  std::string content = axis_of(axis, bottom);
  std::vector<std::vector<std::string>> rows = {
      {"Policy", "Runs", "Lowest tenth", "Median", "Highest tenth", "Mean [95 %]"}};
  for (std::size_t alternative = 0; alternative < runs.size(); ++alternative) {
    const double middle = row_height * (static_cast<double>(alternative) + 0.5);
    const std::string& name = in.comparison.manifest.alternatives[alternative].name;
    content += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}</text>", px(names_width - 12),
                           px(middle + 4), for_page(name.size() > 34 ? name.substr(0, 33) + "…" : name));
    std::vector<double>& x = runs[alternative];
    if (x.empty()) continue;
    content += dots_of(x, axis, middle, colour_of(alternative)) +
               mean_of(o.alternatives[alternative].estimate, axis, middle);
    std::ranges::sort(x);
    rows.push_back({name, std::to_string(x.size()), rounded(quantile(x, 0.1)), rounded(quantile(x, 0.5)),
                    rounded(quantile(x, 0.9)),
                    mean_in_words(o.alternatives[alternative].estimate, in.comparison.many())});
  }
  const std::string title = o.outcome.label + ", " + o.outcome.unit;
  return "<h3>" + for_page(title) + "</h3>" +
         svg(plot_width, bottom + below_plot,
             title + ": one dot a run, by policy; a bar for the mean and its interval", content) +
         folded_table("The numbers behind this picture", rows);
}

}  // namespace

std::string dot_plot_section(const ReportInput& in) {
  std::string text = fmt::format(
      "<section><h2>Every run</h2><p>One dot is one run: one history that might have been{}. The black bar "
      "is "
      "the mean with its 95 % interval{}. Look at the spread before the mean: a state lives through one "
      "history "
      "only.</p>",
      in.exploration ? ", at one of the points" : "", in.exploration ? ", over seeds" : "");
  for (const ComparedOutcome* o : key_outcomes(in.comparison)) text += plot_of(in, *o);
  return text + "</section>\n";
}

}  // namespace searoom
