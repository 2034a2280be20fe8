#include "sim/commands/screens/outcome_table.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "sim/metrics/key_figures.h"
#include "sim/record/telling/words.h"
#include "sim/record/telling/wrapped.h"

namespace searoom {
namespace {

std::string policies_in_words(const RunHeader& header) {
  return header.policies.empty() ? "none" : fmt::format("{}", fmt::join(header.policies, " + "));
}

std::string overlays(const RunHeader& header) {
  std::string text = policies_in_words(header);
  if (!header.settings.empty()) text += fmt::format(", with {}", fmt::join(header.settings, ", "));
  return text;
}

// Of one line, as many as it holds: "Ashore in Thailand 17,515, Malaysia 6,891, elsewhere 204".
std::string ashore_in_words(const std::vector<KeyFigure>& countries) {
  double rest = 0;
  for (const KeyFigure& country : countries) rest += country.value;
  std::string line = "  Ashore in";
  const auto with = [](const std::string& begun, const std::string& where, double people) {
    return begun + (begun.ends_with("in") ? " " : ", ") + where + " " + figure(people, 0);
  };
  for (const KeyFigure& country : countries) {
    const std::string longer = with(line, country.label, country.value);
    const double after = rest - country.value;
    const std::string whole = after > 0 ? with(longer, "elsewhere", after) : longer;
    if (columns_of(whole) > screen_columns) break;
    line = longer;
    rest = after;
  }
  return (rest > 0 ? with(line, "elsewhere", rest) : line) + "\n";
}

}  // namespace

std::string outcome_screen(const RunHeader& header, const std::vector<Outcome>& outcomes) {
  const std::vector<KeyFigure> figures = key_figures(outcomes);
  std::size_t widest = 0;
  for (const KeyFigure& f : figures) widest = std::max(widest, f.label.size());
  const std::string set = header.settings.empty()
                              ? ""
                              : ", with " + count_in_words(header.settings.size(), "value set", "values set");
  std::string text =
      wrapped(header.title, screen_columns, 0) + "\n" +
      wrapped(fmt::format("{} to {}, policy {}, seed {}{}", format_date(header.start),
                          format_date(header.end), policies_in_words(header), header.seed, set),
              screen_columns, 0) +
      "\n\n";
  for (const KeyFigure& f : figures)
    text += fmt::format("  {:<{}}  {:>7}  {}\n", f.label, widest,
                        figure(f.value, f.value == std::floor(f.value) ? 0 : 1), f.unit);
  const std::vector<KeyFigure> ashore = ashore_by_country(outcomes, header);
  if (!ashore.empty()) text += ashore_in_words(ashore);
  return text + "\nOne run is one possible history, not a forecast: compare many seeds.\n";
}

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
