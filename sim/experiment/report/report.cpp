#include "sim/experiment/report/report.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "sim/base/complaints.h"
#include "sim/base/hash.h"
#include "sim/base/input_file.h"
#include "sim/base/json_depth.h"
#include "sim/base/leaving_text.h"
#include "sim/experiment/design/comparison.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"
#include "sim/experiment/report/style.h"
#include "sim/experiment/store/export_results.h"
#include "sim/record/whole_number.h"

namespace searoom {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view data_begins = "<script type=\"application/json\" id=\"searoom-rerun\">";
constexpr std::string_view data_ends = "</script>";
constexpr std::uintmax_t largest_page = 256u << 20;
constexpr std::size_t most_runs = 1'000'000;  // as searoom compare makes

// JSON inside HTML: no text of a scenario may end the element that holds it.
std::string harmless(std::string json) {
  for (std::size_t at = 0; (at = json.find('<', at)) != std::string::npos;) json.replace(at, 1, "\\u003c");
  return json;
}

std::string report_heading(const Comparison& c) {
  return fmt::format(
             "<h1>{}</h1><p>{} to {}, {}.</p><p class=\"banner\">For exercise and study: a model, not a "
             "forecast. It speaks of people who died or were left at sea.</p>",
             for_page(c.manifest.title), for_page(c.manifest.start), for_page(c.manifest.end),
             for_page(sample_in_words(c))) +
         (c.completion.unfinished()
              ? "<p class=\"banner\">" + for_page(unfinished_in_words(c.completion)) + "</p>"
              : "");
}

}  // namespace

std::string report_html(const ResultsDb& db) {
  const Results results = db.results();
  const Comparison comparison = comparison_of(results);
  const ReportInput in{
      db, results, comparison,
      results.manifest.kind == "explore" ? std::optional(exploration_in(results.manifest)) : std::nullopt};
  std::string html = fmt::format(
      "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">"
      "<title>{}</title><style>{}</style></head><body>\n",
      for_page(comparison.manifest.title), report_style);
  html += report_heading(comparison);
  for (const auto section : {answer_section, table_section, dot_plot_section, safety_section, map_section,
                             assumption_section, limits_section, provenance_section})
    html += section(in);
  return html + std::string(data_begins) + harmless(rerun_json(results)) + std::string(data_ends) +
         "</body></html>\n";
}

std::string figures_hash(const Results& results) {
  std::ostringstream csv;
  export_results_csv(results, csv);
  return content_hash(csv.str());
}

std::string rerun_json(const Results& r) {
  const Manifest& m = r.manifest;
  Json json{{"kind", m.kind},       {"program", m.program},      {"program_hash", m.program_hash},
            {"command", m.command}, {"world", m.world},          {"title", m.title},
            {"paired", m.paired},   {"first_seed", m.first_seed}};
  json["runs"] = r.seeds.empty() ? 0 : r.seeds.front().size();
  json["rows"] = m.rows;
  json["figures_hash"] = figures_hash(r);
  json["arms"] = Json::array();
  for (const AlternativeRecord& a : m.alternatives) {
    Json alternative{{"name", a.name},
                     {"policies", a.policies},
                     {"settings", a.settings},
                     {"scenario_hash", a.scenario_hash}};
    for (const auto& [factor, value] : a.point) alternative["point"][factor] = value;
    json["arms"].push_back(std::move(alternative));
  }
  return json.dump();
}

RerunPlan rerun_plan_in(const std::filesystem::path& report) {
  const std::string html = read_input(report, "a report", largest_page);
  const auto refuse = [&](const std::string& what) { throw BadInput(report.string() + ": " + what); };
  const std::size_t at = html.find(data_begins);
  const std::size_t end = at == std::string::npos ? at : html.find(data_ends, at);
  if (end == std::string::npos)
    refuse("found no data for a rerun, wanted a whole report of `searoom report`");
  const std::string data = html.substr(at + data_begins.size(), end - at - data_begins.size());
  const char* edited = "found data for a rerun that searoom report did not write, wanted a whole report";
  if (nested_too_deep(data)) refuse(edited);
  RerunPlan plan;
  try {
    const Json json = Json::parse(data);
    Manifest& m = plan.manifest;
    m.kind = json.at("kind");
    m.program = json.at("program");
    m.program_hash = json.at("program_hash");
    m.command = json.at("command");
    m.world = json.at("world");
    m.title = json.at("title");
    m.paired = json.at("paired");
    m.first_seed = whole_number<std::uint64_t>(json.at("first_seed"));
    m.rows = json.at("rows");
    for (const Json& alternative : json.at("arms")) {
      m.alternatives.push_back({alternative.at("name"),
                                alternative.at("policies"),
                                alternative.at("settings"),
                                alternative.at("scenario_hash"),
                                "",
                                {}});
      if (!alternative.contains("point")) continue;
      for (const auto& [factor, value] : alternative["point"].items())
        m.alternatives.back().point.emplace_back(factor, value);
    }
    plan.runs = whole_number<std::uint32_t>(json.at("runs"));
    plan.figures_hash = json.at("figures_hash");
  } catch (const Json::exception& e) {
    refuse(fmt::format("found data for a rerun that cannot be read, wanted a whole report ({})", e.what()));
  } catch (const std::runtime_error&) {
    refuse(edited);
  }
  std::set<std::string> names;
  for (const AlternativeRecord& a : plan.manifest.alternatives) names.insert(a.name);
  if (names.empty() || names.size() < plan.manifest.alternatives.size()) refuse(edited);
  if (plan.runs == 0 || plan.runs > most_runs) refuse(edited);
  return plan;
}

}  // namespace searoom
