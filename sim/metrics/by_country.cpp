#include "sim/metrics/by_country.h"

#include <nlohmann/json.hpp>

#include "sim/record/telling/words.h"

namespace searoom {

double sum_of(const Figures& figures) {
  double all = 0;
  for (const auto& [name, figure] : figures) all += figure;
  return all;
}

void write_by_country(const std::string& key, const std::string& word, const Figures& countries,
                      const std::string& unit, const RunHeader& header, std::vector<Outcome>& outcomes,
                      Untold untold) {
  for (const auto& [code, figure] : countries)
    outcomes.push_back({key + "." + (code.empty() ? "none" : code),
                        "  " + word + " " + country_in_words(code, header), figure, unit, Wanted::neither,
                        untold});
}

std::vector<std::string> states_with_desk(const RunHeader& header) {
  std::vector<std::string> codes;
  const auto states = header.scenario->find("states");
  if (states == header.scenario->end() || !states->is_object()) return codes;
  for (const auto& [code, state] : states->items()) {
    if (state.is_object() && state.contains("desk")) codes.push_back(code);
  }
  return codes;
}

}  // namespace searoom
