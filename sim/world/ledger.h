// Where everybody who departed is: nobody is born, nobody is lost. By group; checked at every tick against
// the boats themselves.
//
// Whoever moves people does both halves in one function: off a boat or unit, and onto another or into a
// column here. So the sums hold between any two phases, too.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/world/event.h"
#include "sim/world/units.h"
#include "sim/world/vessels.h"

namespace searoom {

struct Ledger {
  explicit Ledger(std::size_t groups = 0)
      : departed(groups),
        landed(groups),
        disembarked(groups),
        returned(groups),
        dead(groups),
        missing(groups),
        left_chart(groups) {}

  std::vector<std::uint64_t> departed;
  std::vector<std::uint64_t> landed;       // by themselves or their network
  std::vector<std::uint64_t> disembarked;  // by whoever brought them to a place of safety
  std::vector<std::uint64_t> returned;     // to where they came from
  std::vector<std::uint64_t> dead, missing;
  std::vector<std::uint64_t> left_chart;  // beyond its edge, where nothing is known

  // Throws std::logic_error that names the group and the sums when, in any group, departed != landed +
  // disembarked + returned + dead + missing + left_chart + aboard, of boats and of units.
  void check(const Vessels& vessels, const std::vector<Unit>& units, Tick now) const;
};

void add(std::vector<std::uint64_t>& column, const PeopleCounts& people);

}  // namespace searoom
