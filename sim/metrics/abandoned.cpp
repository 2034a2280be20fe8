#include "sim/metrics/abandoned.h"

namespace searoom {

void Abandoned::observe(const Event& event, const RunHeader& header) {
  const std::uint64_t people = total(event.people);
  if (event.kind != EventKind::abandoned || people == 0) return;  // an empty boat leaves nobody behind
  boats_ += 1;
  people_ += static_cast<double>(people);
  boats_by_month_[format_date(header.instant_of(event.tick)).substr(0, 7)] += 1;
}

void Abandoned::write(const RunHeader&, std::vector<Outcome>& outcomes) const {
  outcomes.push_back(
      {"abandoned.boats", "Boats left by their crew with people aboard", boats_, "boats", Wanted::lower});
  for (const auto& [month, boats] : boats_by_month_)
    outcomes.push_back({"abandoned.boats." + month, "  in " + month, boats, "boats"});
  outcomes.push_back({"abandoned.people", "People left at sea by a crew", people_, "people", Wanted::lower});
  if (boats_ > 0)
    outcomes.push_back({"abandoned.people_mean", "  to a boat, mean", people_ / boats_, "people",
                        Wanted::neither, Untold::unknown});
}

}  // namespace searoom
