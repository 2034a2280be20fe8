#include "sim/metrics/landed.h"

#include "sim/metrics/by_country.h"
#include "sim/record/telling/words.h"

namespace searoom {
void Landed::observe(const Event& event, const RunHeader&) {
  if (event.kind != EventKind::landed) return;
  const auto people = static_cast<double>(total(event.people));
  countries_[event.country] += people;
  if (!event.cause.empty()) hows_[std::string(event.cause.words())] += people;
}

void Landed::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  outcomes.push_back({"landed", "Landed", sum_of(countries_), "people"});
  write_by_country("landed", "in", countries_, "people", header, outcomes);
  for (const auto& [how, people] : hows_) {
    outcomes.push_back(
        {"landed.how." + key_part(how), "  " + landing_in_words(Cause(how)), people, "people"});
  }
}

}  // namespace searoom
