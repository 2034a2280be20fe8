// Where everybody who departed is: nobody is born, nobody is lost. By group; checked at every tick against
// the boats themselves.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/world/event.h"
#include "sim/world/vessels.h"

namespace searoom {

struct Ledger {
  explicit Ledger(std::size_t groups = 0) : departed(groups), landed(groups), dead(groups), missing(groups) {}

  std::vector<std::uint64_t> departed, landed, dead, missing;
  // Further fates join this list when states act: disembarked, returned.

  // Throws std::logic_error that names the group and the sums when, in any group,
  // departed != landed + dead + missing + aboard.
  void check(const Vessels& vessels, Tick now) const;
};

void add(std::vector<std::uint64_t>& column, const PeopleCounts& people);

}  // namespace searoom
