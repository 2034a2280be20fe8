#include <fmt/format.h>

#include "sim/base/standard_streams.h"
#include "sim/commands/commands.h"
#include "sim/commands/program_command.h"
#include "sim/commands/scenario_options.h"
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

std::string range_of(const Parameter& p) {
  return p.range ? fmt::format("{} to {}", p.range->first, p.range->second) : "";
}

std::string value_of(const Parameter& p) {
  return p.given ? cell(p.value) : cell(p.value) + " (default)";
}

std::string row(const Parameter& p) {
  return fmt::format("| `{}` | {} | {} | {} | {} | {} | {} |\n", p.path, value_of(p), cell(p.unit),
                     range_of(p), cell(p.source), p.confidence, cell(p.about));
}

constexpr std::string_view of_hypotheses = "hypotheses.";

bool is_hypothesis(const Parameter& p) {
  return std::string_view(p.path).substr(0, of_hypotheses.size()) == of_hypotheses;
}

std::string hypothesis_row(const Parameter& p) {
  return fmt::format("| `{}` | {} | {} | {} | {} |\n", p.path.substr(of_hypotheses.size()), value_of(p),
                     range_of(p), cell(p.source), cell(p.about));
}

void print_parameters(const std::vector<Parameter>& parameters) {
  print_out(
      "| parameter | value | unit | range | source | confidence | what it is "
      "|\n|---|---|---|---|---|---|---|\n");
  for (const Parameter& p : parameters) {
    if (!is_hypothesis(p)) print_out("{}", row(p));
  }
}

// Apart from what was measured or estimated, so that no reader takes them for it.
void print_hypotheses(const std::vector<Parameter>& parameters) {
  print_out(
      "\n## Hypotheses: what nobody knows\n\n"
      "How people and networks respond to what they hear. 0 means no such response.\n\n"
      "| hypothesis | value | range | source | what it means |\n|---|---|---|---|---|\n");
  for (const Parameter& p : parameters) {
    if (is_hypothesis(p)) print_out("{}", hypothesis_row(p));
  }
}

}  // namespace

void add_describe_command(ProgramCommand& program) {
  auto o = std::make_shared<ScenarioOptions>();
  ProgramCommand command = program.command("describe", "Print every parameter of a scenario as Markdown");
  o->add_to(command);
  command.does([o] {
    const Setting setting = load_setting(o->choice(), o->threads);
    const Scenario& s = *setting.scenario;
    print_out("# {}\n\n{}{}", s.title, s.about, s.about.empty() ? "" : "\n\n");
    print_parameters(s.parameters);
    print_hypotheses(s.parameters);
    if (!s.sources.empty()) print_out("\n## Sources\n\n");
    for (const auto& [key, text] : s.sources) print_out("- **{}**: {}\n", key, text);
    if (!s.policy_names.empty()) print_out("\n## Policies\n\n{}\n", fmt::join(s.policy_names, ", "));
  });
}

}  // namespace searoom
