#include "sim/metrics/stranded_map.h"

#include <nlohmann/json.hpp>

namespace searoom {
namespace {

constexpr double across_degrees = 0.5;

double number(const nlohmann::ordered_json& map, const char* key) {
  const auto found = map.find(key);
  if (found == map.end()) return 0;
  const auto& value = found->is_object() && found->contains("value") ? found->at("value") : *found;
  return value.is_number() ? value.get<double>() : 0;
}

}  // namespace

Hexagons hexagons_of(const RunHeader& header) {
  const auto chart = header.scenario->find("chart");
  if (chart == header.scenario->end() || !chart->is_object()) return Hexagons(0, across_degrees);
  return Hexagons((number(*chart, "south_degrees") + number(*chart, "north_degrees")) / 2, across_degrees);
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
