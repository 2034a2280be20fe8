#include "sim/experiment/store/run_checksums.h"

#include "sim/experiment/store/row_hash.h"

namespace searoom {

std::string figures_hash_of(const RunResult& result) {
  RowHash rows;
  rows.add(result.error);
  for (const Outcome& o : result.outcomes) rows.add(o.key).add(o.value);
  return rows.hash();
}

std::string hash_of(const SafetyDays::ByDay& safety) {
  RowHash rows;
  for (const auto& [day, people] : safety) {
    rows.add(day);
    for (const std::uint64_t n : people) rows.add(static_cast<std::int64_t>(n));
  }
  return rows.hash();
}

std::string hash_of(const StrandedMap::ByHexagon& stranded) {
  RowHash rows;
  for (const auto& [hexagon, days] : stranded)
    rows.add(std::int64_t{hexagon.q}).add(std::int64_t{hexagon.r}).add(days);
  return rows.hash();
}

std::string hash_of(const Outcome& o) {
  RowHash row;
  row.add(o.key).add(o.label).add(o.unit);
  row.add(static_cast<std::int64_t>(o.wanted)).add(static_cast<std::int64_t>(o.untold));
  return row.hash();
}

}  // namespace searoom
