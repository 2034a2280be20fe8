#include "sim/metrics/stranded_map.h"

#include <optional>

namespace searoom {
namespace {

constexpr double across_degrees = 0.5;

}  // namespace

Hexagons hexagons_of(const RunHeader& header) {
  const std::optional<Box>& chart = header.cast().chart;
  return Hexagons(chart ? (chart->south_deg + chart->north_deg) / 2 : 0, across_degrees);
}

void StrandedMap::observe(const Event& event) {
  boats_.observe(event, [this](const std::string& boat, StrandedBoats::Reason, std::int64_t person_ticks) {
    const auto where = where_.find(boat);
    if (where != where_.end()) person_ticks_[hexagons_.at(where->second)] += person_ticks;
  });
  if (!event.vessel.empty() && happens_somewhere(event.kind) && !tells_belief(event.kind))
    where_[event.vessel] = event.where;
}

StrandedMap::ByHexagon StrandedMap::by_hexagon() const {
  ByHexagon days;
  for (const auto& [hexagon, ticks] : person_ticks_) {
    if (ticks > 0) days[hexagon] = static_cast<double>(ticks) * days_per_tick_;
  }
  return days;
}

}  // namespace searoom
