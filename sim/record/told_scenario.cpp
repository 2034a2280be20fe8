#include "sim/record/told_scenario.h"

#include <nlohmann/json.hpp>
#include <utility>

namespace searoom {
namespace {

using ScenarioJson = nlohmann::ordered_json;

// The part of this name where it is a map; else one without entries.
const ScenarioJson& map_in(const ScenarioJson& whole, const char* key) {
  static const ScenarioJson none = ScenarioJson::object();
  const auto part = whole.find(key);
  return part != whole.end() && part->is_object() ? *part : none;
}

// A text that stands alone; one with its source is not read.
std::string text_in(const ScenarioJson& part, const char* key) {
  const auto text = part.find(key);
  return text != part.end() && text->is_string() ? text->get<std::string>() : "";
}

// A number may stand alone or with its source.
double number_in(const ScenarioJson& part, const char* key) {
  const auto found = part.find(key);
  if (found == part.end()) return 0;
  const ScenarioJson& number = found->is_object() && found->contains("value") ? found->at("value") : *found;
  return number.is_number() ? number.get<double>() : 0;
}

CastState state_of(const std::string& code, const ScenarioJson& state) {
  CastState s;
  s.code = code;
  s.name = text_in(state, "name");
  s.has_desk = state.contains("desk");
  s.has_shelters = map_in(state, "reception").contains("shelter_places");
  s.coast_km = number_in(state, "coast_kilometres");
  s.population_millions = number_in(state, "population_millions");
  s.gdp_billion_usd = number_in(state, "gdp_billion_usd");
  return s;
}

// One text of each entry of a part, by the entry's name; entries without it are left out.
std::map<std::string, std::string> texts_of(const ScenarioJson& part, const char* key) {
  std::map<std::string, std::string> texts;
  for (const auto& [name, entry] : part.items()) {
    if (std::string text = text_in(entry, key); !text.empty()) texts[name] = std::move(text);
  }
  return texts;
}

std::optional<Box> box_of(const ScenarioJson& chart) {
  if (!chart.contains("west_degrees")) return std::nullopt;
  return Box{number_in(chart, "west_degrees"), number_in(chart, "south_degrees"),
             number_in(chart, "east_degrees"), number_in(chart, "north_degrees")};
}

Cast cast_of(const ScenarioJson& scenario) {
  Cast cast;
  for (const auto& [code, state] : map_in(scenario, "states").items())
    cast.states.push_back(state_of(code, state));
  cast.origins = texts_of(map_in(map_in(scenario, "people"), "groups"), "origin");
  cast.measures = texts_of(map_in(scenario, "pressure"), "about");
  cast.chart = box_of(map_in(scenario, "chart"));
  return cast;
}

}  // namespace

struct ToldScenario::Told {
  ScenarioJson json;
  Cast cast;
};

ToldScenario::ToldScenario() : ToldScenario(ScenarioJson()) {}

ToldScenario::ToldScenario(ScenarioJson scenario) {
  Cast cast = cast_of(scenario);
  told_ = std::make_shared<const Told>(Told{std::move(scenario), std::move(cast)});
}

const Cast& ToldScenario::cast() const {
  return told_->cast;
}

const nlohmann::ordered_json& ToldScenario::json() const {
  return told_->json;
}

}  // namespace searoom
