#include "sim/experiment/validation/measures/departures.h"

#include <algorithm>

namespace searoom {

double people_departed(const RunRecord& run, const Window& when) {
  std::uint64_t people = 0;
  for (const Event& e : run.events) {
    if (e.kind == EventKind::departed && when.holds(run.header.instant_of(e.tick))) people += total(e.people);
  }
  return static_cast<double>(people);
}

std::optional<double> PeopleDeparted::of(const RunRecord& run) const {
  return people_departed(run, when_);
}

void DeparturesRatio::list_fields(Fields& fields) {
  when_.list_fields(fields);
  over_.list_fields(fields, "over_from", "over_until");
}

std::optional<double> DeparturesRatio::of(const RunRecord& run) const {
  const double below = people_departed(run, over_);
  if (below == 0) return std::nullopt;
  return people_departed(run, when_) / below;
}

Window DeparturesRatio::needs() const {
  return {std::min(when_.from, over_.from), std::max(when_.until, over_.until)};
}

}  // namespace searoom
