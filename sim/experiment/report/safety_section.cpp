#include <fmt/format.h>

#include <algorithm>

#include "sim/base/leaving_text.h"
#include "sim/experiment/report/axis.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"
#include "sim/experiment/statistics/safety_curve.h"

namespace searoom {
namespace {

constexpr double curves_width = 860, curves_height = 420, left = 60, right = 20, top = 12, below_curves = 48;
constexpr std::size_t most_curves = 6;
// Lines differ by more than colour.
constexpr const char* dashes[] = {"", "8 3", "2 3", "10 3 2 3", "5 2", "1 4", "12 4", "6 3 1 3"};

struct Curve {
  std::string name;
  SafetyBand band;
};

std::vector<Curve> curves_of(const ReportInput& in, std::size_t& days) {
  std::vector<std::pair<std::string, std::vector<SafetyDays::ByDay>>> alternatives;
  days = 0;
  for (const std::size_t alternative : telling_alternatives(in.comparison, most_curves)) {
    std::vector<SafetyDays::ByDay> runs;
    for (const std::uint64_t seed : in.all.seeds[alternative]) {
      runs.push_back(in.db.safety({alternative, seed}));
      if (runs.back().empty())
        runs.pop_back();
      else
        days = std::max(days, static_cast<std::size_t>(runs.back().rbegin()->first) + 1);
    }
    if (!runs.empty())
      alternatives.emplace_back(in.comparison.manifest.alternatives[alternative].name, std::move(runs));
  }
  std::vector<Curve> curves;
  for (const auto& [name, runs] : alternatives) curves.push_back({name, safety_band(runs, days)});
  return curves;
}

std::string curve_svg(const Curve& curve, std::size_t n, const Axis& x, const Axis& y) {
  std::string line, above, below;
  for (std::size_t day = 0; day < curve.band.days.size(); ++day) {
    const Estimate& e = curve.band.days[day];
    const std::string at = px(x.at(static_cast<double>(day) + 1));
    line += fmt::format("{}{} {}", day ? "L" : "M", at, px(y.at(100 * e.mean)));
    if (!e.interval) continue;
    above += fmt::format("{}{} {}", above.empty() ? "M" : "L", at, px(y.at(100 * e.interval->high)));
    below = fmt::format("L{} {}", at, px(y.at(100 * e.interval->low))) + below;
  }
  return fmt::format(
      "<path d=\"{0}{1}Z\" fill=\"{2}\" fill-opacity=\".12\"/><path d=\"{3}\" stroke=\"{2}\" "
      "stroke-width=\"2\" "
      "stroke-dasharray=\"{4}\" fill=\"none\"/>",
      above.empty() ? "M0 0" : above, below, colour_of(n), line, dashes[n % std::size(dashes)]);
}

}  // namespace

std::string safety_section(const ReportInput& in) {
  if (in.exploration) return "";
  std::size_t days = 0;
  const std::vector<Curve> curves = curves_of(in, days);
  if (curves.empty()) return "";
  const Axis x(0, static_cast<double>(days), left, curves_width - right);
  const Axis y(0, 100, curves_height - below_curves, top);
  std::string content;
  for (const double tick : y.ticks())
    content += fmt::format(
        "<path d=\"M{0} {2}H{1}\" stroke=\"#ddd\"/><text x=\"{3}\" y=\"{4}\" text-anchor=\"end\">{5:.0f} "
        "%</text>",
        px(left), px(curves_width - right), px(y.at(tick)), px(left - 6), px(y.at(tick) + 4), tick);
  for (const double tick : x.ticks())
    content += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{:.0f}</text>", px(x.at(tick)),
                           px(curves_height - below_curves + 18), tick);
  content += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">days from leaving</text>",
                         px((left + curves_width) / 2), px(curves_height - 8));
  std::vector<std::vector<std::string>> rows = {
      {"Policy", "10 days", "20 days", "30 days", "60 days", "at the end", "half are in safety after"}};
  for (std::size_t n = 0; n < curves.size(); ++n) {
    content += curve_svg(curves[n], n, x, y);
    const double key = top + 16 + 20 * static_cast<double>(n);
    content += fmt::format(
        "<path d=\"M{0} {1}h36\" stroke=\"{2}\" stroke-width=\"2\" stroke-dasharray=\"{3}\"/><text x=\"{4}\" "
        "y=\"{5}\">{6}</text>",
        px(left + 14), px(key), colour_of(n), dashes[n % std::size(dashes)], px(left + 58), px(key + 4),
        for_page(curves[n].name));
    std::vector<std::string> row = {curves[n].name};
    for (const std::size_t day : {std::size_t{10}, std::size_t{20}, std::size_t{30}, std::size_t{60}, days})
      row.push_back(day > days ? "-" : fmt::format("{:.0f} %", 100 * curves[n].band.days[day - 1].mean));
    const int median = curves[n].band.median_day();
    row.push_back(median < 0 ? "never" : fmt::format("{} days", median + 1));
    rows.push_back(std::move(row));
  }
  return "<section><h2>How soon people are in safety</h2><p>The share of all who left that has landed or "
         "been brought "
         "to a place of safety within so many days of first embarking. Who died, went missing or was brought "
         "back is "
         "counted among all; who was still at sea at the end is counted until then. Bands: 95 % intervals "
         "over runs." +
         std::string(in.comparison.runs.size() > curves.size()
                         ? " Shown are the first policy and those that differ from it most."
                         : "") +
         "</p>" +
         svg(curves_width, curves_height, "Share of people in safety by days from leaving, by policy",
             content) +
         folded_table("The numbers behind this picture", rows) + "</section>\n";
}

}  // namespace searoom
