#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "sim/run/command_line.h"
#include "sim/run/scenario_options.h"
#include "sim/run/simulation.h"

namespace searoom {
namespace {

// Text in a cell of a Markdown table.
std::string cell(const std::string& text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '|') escaped += '\\';
    escaped += c == '\n' ? ' ' : c;
  }
  return escaped;
}

std::string row(const Parameter& p) {
  const std::string range = p.range ? fmt::format("{} to {}", p.range->first, p.range->second) : "";
  const std::string value = p.given ? cell(p.value) : cell(p.value) + " (default)";
  return fmt::format("| `{}` | {} | {} | {} | {} | {} | {} |\n", p.path, value, cell(p.unit), range,
                     cell(p.source), p.confidence, cell(p.about));
}

}  // namespace

void add_describe_command(CLI::App& app) {
  auto o = std::make_shared<ScenarioOptions>();
  CLI::App* command = app.add_subcommand("describe", "Print every parameter of a scenario as Markdown");
  o->add_to(*command);
  command->callback([o] {
    const Setting setting = load_setting(o->choice(), o->threads);
    const Scenario& s = *setting.scenario;
    fmt::print("# {}\n\n{}{}", s.title, s.about, s.about.empty() ? "" : "\n\n");
    fmt::print(
        "| parameter | value | unit | range | source | confidence | what it is "
        "|\n|---|---|---|---|---|---|---|\n");
    for (const Parameter& p : s.parameters) fmt::print("{}", row(p));
    if (!s.sources.empty()) fmt::print("\n## Sources\n\n");
    for (const auto& [key, text] : s.sources) fmt::print("- **{}**: {}\n", key, text);
    if (!s.policy_names.empty()) fmt::print("\n## Policies\n\n{}\n", fmt::join(s.policy_names, ", "));
  });
}

}  // namespace searoom
