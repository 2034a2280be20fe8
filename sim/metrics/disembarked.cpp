#include "sim/metrics/disembarked.h"

#include "sim/metrics/by_country.h"
#include "sim/record/telling/words.h"

namespace searoom {

void Disembarked::observe(const Event& event, const RunHeader&) {
  const auto people = static_cast<double>(total(event.people));
  if (event.kind == EventKind::returned) returned_to_[event.country] += people;
  if (event.kind != EventKind::disembarked) return;
  countries_[event.country] += people;
  by_whom_[std::string(event.cause.words())] += people;
}

void Disembarked::write(const RunHeader& header, std::vector<Outcome>& outcomes) const {
  outcomes.push_back({"disembarked", "Brought to a place of safety by others", sum_of(countries_), "people"});
  write_by_country("disembarked", "in", countries_, "people", header, outcomes);
  for (const auto& [by, people] : by_whom_)
    outcomes.push_back(
        {"disembarked.by." + key_part(by), "  " + brought_in_words(Cause(by)), people, "people"});
  if (returned_to_.empty()) return;
  outcomes.push_back({"returned", "Returned to where they came from", sum_of(returned_to_), "people"});
  write_by_country("returned", "to", returned_to_, "people", header, outcomes);
}

}  // namespace searoom
