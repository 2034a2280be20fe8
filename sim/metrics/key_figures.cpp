#include "sim/metrics/key_figures.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "sim/record/telling/words.h"

namespace searoom {
namespace {

enum class ShownWhen { always, told, above_zero };

// Made of outcomes, by their keys: one and another, less a third.
struct KeyFigureSpec {
  const char* label;
  const char* unit;
  ShownWhen shown;
  const char* key;
  const char* and_key = "";
  const char* less = "";
};

// In the order of the screen; the last are for worlds that lack some of the others.
constexpr KeyFigureSpec key_figure_specs[] = {
    {"People who left by boat", "people", ShownWhen::always, "departed.people"},
    {"  reached a coast by themselves or with their network", "people", ShownWhen::always, "landed", "",
     "landed.how.let_off"},
    {"  were brought to safety by others", "people", ShownWhen::always, "disembarked"},
    {"  came back to where they had left", "people", ShownWhen::above_zero, "landed.how.let_off", "returned"},
    {"  died aboard, at least", "people", ShownWhen::always, "dead"},
    {"  went missing at sea, at least", "people", ShownWhen::always, "missing"},
    {"  left the chart, where nothing is known", "people", ShownWhen::above_zero, "left_chart"},
    {"  were still at sea at the end", "people", ShownWhen::always, "at_sea.people"},
    {"Days from leaving to safety, median", "days", ShownWhen::told, "days_to_safety"},
    {"People left at sea by their crew", "people", ShownWhen::above_zero, "abandoned.people"},
    {"Boats in distress that nobody ever assisted", "boats", ShownWhen::told, "distress.never_assisted"},
    {"Pushbacks of boats by states", "times", ShownWhen::told, "pushbacks"},
    {"Searches planned by states", "searches", ShownWhen::told, "effort.searches"},
    {"Boats that no state ever heard of", "boats", ShownWhen::told, "never_known.boats"},
    {"Days of people stranded at sea, added up", "person-days", ShownWhen::told, "person_days_stranded"},
};

std::optional<double> value_of(std::string_view key, const std::vector<Outcome>& outcomes) {
  const auto found = std::ranges::find(outcomes, key, &Outcome::key);
  return found == outcomes.end() ? std::nullopt : std::optional(found->value);
}

std::optional<double> value_of(const KeyFigureSpec& spec, const std::vector<Outcome>& outcomes) {
  std::optional<double> sum;
  for (const char* key : {spec.key, spec.and_key}) {
    if (const auto value = value_of(key, outcomes)) sum = sum.value_or(0) + *value;
  }
  if (sum) *sum -= value_of(spec.less, outcomes).value_or(0);
  return sum;
}

bool is_shown(ShownWhen when, const std::optional<double>& value) {
  if (when == ShownWhen::above_zero) return value.value_or(0) > 0;
  return when == ShownWhen::always || value;
}

}  // namespace

std::vector<KeyFigure> key_figures(const std::vector<Outcome>& outcomes) {
  std::vector<KeyFigure> figures;
  for (const KeyFigureSpec& spec : key_figure_specs) {
    const std::optional<double> value = value_of(spec, outcomes);
    if (figures.size() < most_key_figures && is_shown(spec.shown, value))
      figures.push_back({spec.label, value.value_or(0), spec.unit});
  }
  return figures;
}

std::vector<KeyFigure> ashore_by_country(const std::vector<Outcome>& outcomes, const RunHeader& header) {
  std::map<std::string, double> people;
  for (const std::string_view way : {"landed.", "disembarked."}) {
    for (const Outcome& o : outcomes) {
      if (!o.key.starts_with(way)) continue;
      const std::string code = o.key.substr(way.size());
      if (code != "none" && code.find('.') == std::string::npos) people[code] += o.value;
    }
  }
  std::vector<KeyFigure> countries;
  for (const auto& [code, count] : people)
    countries.push_back({country_in_words(code, header), count, "people"});
  std::ranges::stable_sort(countries, std::ranges::greater(), &KeyFigure::value);
  return countries;
}

}  // namespace searoom
