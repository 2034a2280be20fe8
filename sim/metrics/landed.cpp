#include "sim/metrics/landed.h"

namespace searoom {

void Landed::observe(const Event& event, const RunHeader&) {
  if (event.kind != EventKind::landed) return;
  people_[event.country] += static_cast<double>(total(event.people));
}

void Landed::write(std::vector<Outcome>& outcomes) const {
  double all = 0;
  for (const auto& [country, people] : people_) all += people;
  outcomes.push_back({"landed", "Landed", all, "people"});
  for (const auto& [country, people] : people_) {
    const std::string where = country.empty() ? "no country" : country;
    outcomes.push_back({"landed." + (country.empty() ? "none" : country), "  in " + where, people, "people"});
  }
}

}  // namespace searoom
