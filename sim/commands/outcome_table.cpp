#include "sim/commands/outcome_table.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "sim/record/telling/words.h"

namespace searoom {
namespace {

std::string overlays(const RunHeader& header) {
  std::string text = header.policies.empty() ? "none" : fmt::format("{}", fmt::join(header.policies, " + "));
  if (!header.settings.empty()) text += fmt::format(", with {}", fmt::join(header.settings, ", "));
  return text;
}

}  // namespace

std::string outcome_table(const RunHeader& header, const std::vector<Outcome>& outcomes) {
  std::size_t widest = 0;
  for (const Outcome& o : outcomes) widest = std::max(widest, o.label.size());
  std::string text =
      fmt::format("{}\n{} to {}, policy {}, seed {}\n\n", header.title, format_date(header.start),
                  format_date(header.end), overlays(header), header.seed);
  for (const Outcome& o : outcomes)
    text += fmt::format("  {:<{}}  {:>12}  {}\n", o.label, widest,
                        figure(o.value, o.value == std::floor(o.value) ? 0 : 1), o.unit);
  return text +
         "\nOne run is one possible history, not a forecast. Compare many seeds before you conclude.\n";
}

std::string outcome_json(const RunHeader& header, const std::vector<Outcome>& outcomes) {
  nlohmann::ordered_json json;
  json["title"] = header.title;
  json["scenario_file"] = header.scenario_file;
  json["scenario_hash"] = header.scenario_hash;
  json["policies"] = header.policies;
  json["settings"] = header.settings;
  json["seed"] = header.seed;
  json["outcomes"] = nlohmann::ordered_json::object();
  for (const Outcome& o : outcomes) json["outcomes"][o.key] = {{"value", o.value}, {"unit", o.unit}};
  return json.dump(2) + "\n";
}

}  // namespace searoom
