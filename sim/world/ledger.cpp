#include "sim/world/ledger.h"

#include <fmt/format.h>

#include <stdexcept>

namespace searoom {

void Ledger::check(const Vessels& vessels, Tick now) const {
  const std::size_t groups = departed.size();
  std::vector<std::uint64_t> aboard(groups);
  for (std::size_t row = 0; row < vessels.size(); ++row) {
    for (std::size_t g = 0; g < groups; ++g) aboard[g] += vessels.people[row * groups + g];
  }
  for (std::size_t g = 0; g < groups; ++g) {
    if (departed[g] == landed[g] + dead[g] + missing[g] + aboard[g]) continue;
    throw std::logic_error(
        fmt::format("people are not conserved in group {} at tick {}: {} departed, but {} landed, "
                    "{} dead, {} missing and {} aboard",
                    g, now, departed[g], landed[g], dead[g], missing[g], aboard[g]));
  }
}

void add(std::vector<std::uint64_t>& column, const PeopleCounts& people) {
  for (std::size_t g = 0; g < people.size(); ++g) column[g] += people[g];
}

}  // namespace searoom
