#include "sim/world/ledger.h"

#include <fmt/format.h>

#include <stdexcept>

namespace searoom {

void Ledger::check(const Vessels& vessels, const std::vector<Unit>& units, Tick now) const {
  const std::size_t groups = departed.size();
  std::vector<std::uint64_t> aboard(groups);
  for (std::size_t row = 0; row < vessels.size(); ++row) {
    for (std::size_t g = 0; g < groups; ++g) aboard[g] += vessels.people[row * groups + g];
  }
  for (const Unit& unit : units) add(aboard, unit.aboard);
  for (std::size_t g = 0; g < groups; ++g) {
    const std::uint64_t ashore = landed[g] + disembarked[g] + returned[g];
    if (departed[g] == ashore + dead[g] + missing[g] + left_chart[g] + aboard[g]) continue;
    throw std::logic_error(fmt::format(
        "people are not conserved in group {} at tick {}: {} departed, but {} landed, {} disembarked, "
        "{} returned, {} dead, {} missing, {} off the chart and {} aboard",
        g, now, departed[g], landed[g], disembarked[g], returned[g], dead[g], missing[g], left_chart[g],
        aboard[g]));
  }
}

void add(std::vector<std::uint64_t>& column, const PeopleCounts& people) {
  for (std::size_t g = 0; g < people.size(); ++g) column[g] += people[g];
}

}  // namespace searoom
