#include "sim/metrics/by_country.h"

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
  for (const CastState& state : header.cast().states) {
    if (state.has_desk) codes.push_back(state.code);
  }
  return codes;
}

}  // namespace searoom
