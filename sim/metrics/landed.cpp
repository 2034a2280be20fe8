#include "sim/metrics/landed.h"

#include <algorithm>

#include "sim/record/words.h"

namespace searoom {
namespace {

std::string key_of(std::string how) {
  std::replace(how.begin(), how.end(), ' ', '_');
  return how;
}

}  // namespace

void Landed::observe(const Event& event, const RunHeader& header) {
  if (event.kind != EventKind::landed) return;
  const auto people = static_cast<double>(total(event.people));
  Country& country = countries_[event.country];
  if (country.name.empty()) country.name = country_in_words(event.country, header);
  country.people += people;
  if (!event.cause.empty()) hows_[event.cause] += people;
}

void Landed::write(std::vector<Outcome>& outcomes) const {
  double all = 0;
  for (const auto& [code, country] : countries_) all += country.people;
  outcomes.push_back({"landed", "Landed", all, "people"});
  for (const auto& [code, country] : countries_) {
    outcomes.push_back(
        {"landed." + (code.empty() ? "none" : code), "  in " + country.name, country.people, "people"});
  }
  for (const auto& [how, people] : hows_) {
    outcomes.push_back({"landed.how." + key_of(how), "  " + landing_in_words(how), people, "people"});
  }
}

}  // namespace searoom
