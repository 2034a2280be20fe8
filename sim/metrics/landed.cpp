#include "sim/metrics/landed.h"

namespace searoom {
namespace {

// As the scenario calls it; its code where the scenario does not list it.
std::string country_name(const std::string& code, const RunHeader& header) {
  if (code.empty()) return "no country";
  const nlohmann::ordered_json::json_pointer path("/states/" + code + "/name");
  return header.scenario.contains(path) ? header.scenario.at(path).get<std::string>() : code;
}

}  // namespace

void Landed::observe(const Event& event, const RunHeader& header) {
  if (event.kind != EventKind::landed) return;
  Country& country = countries_[event.country];
  if (country.name.empty()) country.name = country_name(event.country, header);
  country.people += static_cast<double>(total(event.people));
}

void Landed::write(std::vector<Outcome>& outcomes) const {
  double all = 0;
  for (const auto& [code, country] : countries_) all += country.people;
  outcomes.push_back({"landed", "Landed", all, "people"});
  for (const auto& [code, country] : countries_) {
    outcomes.push_back(
        {"landed." + (code.empty() ? "none" : code), "  in " + country.name, country.people, "people"});
  }
}

}  // namespace searoom
