#include "sim/commands/screens/what_next.h"

#include <fmt/format.h>

#include <fstream>
#include <optional>

#include "sim/base/complaints.h"
#include "sim/base/leaving_text.h"
#include "sim/record/telling/wrapped.h"
#include "sim/scenario/reading/load_tree.h"
#include "sim/scenario/reading/shipped.h"

namespace searoom {
namespace {

constexpr std::size_t label_columns = 10;

std::string labelled(const std::string& label, const std::vector<std::string>& command) {
  return fmt::format("{:<{}}{}\n", label, label_columns, command_to_type(command, label_columns));
}

std::string joined_policies(const std::vector<std::string>& policies) {
  return policies.empty() ? "none" : fmt::format("{}", fmt::join(policies, "+"));
}

// The world that policies make of a run's scenario; nothing where it cannot be read.
std::optional<YamlNode> world_under(const RunHeader& header, const std::vector<std::string>& policies) {
  Complaints complaints;
  LoadedTree loaded = load_tree({header.scenario_file, policies, header.settings}, complaints);
  return complaints.empty() ? std::optional(std::move(loaded.tree)) : std::nullopt;
}

// The first choice of policies that makes another world of this one; nothing where there is none.
std::optional<std::string> other_policy(const RunHeader& header, const Simulation& simulation) {
  std::vector<std::vector<std::string>> choices;
  if (!header.policies.empty()) choices.emplace_back();
  for (const std::string& name : simulation.scenario().policy_names) choices.push_back({name});
  for (const std::vector<std::string>& policies : choices) {
    const auto other = world_under(header, policies);
    if (other && !say_the_same(*other, simulation.scenario_tree())) return joined_policies(policies);
  }
  return std::nullopt;
}

// A scenario by the name that leads to it, where one that came with the program does.
std::string scenario_to_type(const std::string& file) {
  const std::filesystem::path name =
      name_if_shipped(std::filesystem::path(file).lexically_relative(shipped_folder()));
  return !name.empty() && scenario_meant(name) == file ? name.string() : path_for_shell(file);
}

std::vector<std::string> comparison(const RunHeader& header, const std::string& other,
                                    const std::string& program) {
  std::vector<std::string> parts = {program, "compare", scenario_to_type(header.scenario_file)};
  for (const std::string& setting : header.settings) parts.push_back("--set " + for_shell(setting));
  parts.push_back("--policy " + for_shell(joined_policies(header.policies) + "," + other));
  return parts;
}

}  // namespace

std::string program_as_typed() {
  std::ifstream in("/proc/self/cmdline", std::ios::binary);
  std::string name;
  return std::getline(in, name, '\0') && !name.empty() ? for_shell(name) : "searoom";
}

std::string command_to_type(const std::vector<std::string>& parts, std::size_t column) {
  const std::size_t next_column = column + 4;
  std::string text;
  std::size_t used = column;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t wide = columns_of(parts[i]);
    const std::size_t mark = i + 1 < parts.size() ? 2 : 0;  // room for " \"
    if (i > 0 && used + 1 + wide + mark > screen_columns) {
      text += " \\\n" + std::string(next_column, ' ') + parts[i];
      used = next_column + wide;
    } else {
      text += (i > 0 ? " " : "") + parts[i];
      used += wide + (i > 0 ? 1 : 0);
    }
  }
  return text;
}

std::string what_next(const Simulation& simulation, const std::filesystem::path& log,
                      const std::string& program) {
  const RunHeader header = simulation.header();
  std::string text;
  if (log.empty()) {
    text = "No log was kept: --out FOLDER keeps one, to see and to ask. Every figure: --all\n";
  } else {
    const std::string file = path_for_shell(log.string());
    const std::string where = fmt::format("{:<{}}{}", "Log:", label_columns, log.string());
    const std::string further = "(every figure: --all)";
    const bool fits = columns_of(where) + 1 + further.size() <= screen_columns;
    text = where + (fits ? " " : "\n" + std::string(label_columns, ' ')) + further + "\n";
    text += labelled("See it:", {program, "view", file});
    text += labelled("A boat:", {program, "why", file});
  }
  if (const auto other = other_policy(header, simulation))
    text += labelled("Compare:", comparison(header, *other, program));
  return text;
}

}  // namespace searoom
