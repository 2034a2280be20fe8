// What a run will hold in memory, before its ways and boats are made.
#pragma once

#include <cstddef>

#include "sim/base/complaints.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// Of the chart, of the ways to so many destinations on it, and of boats that are put to sea by hand, leave
// in flows or are sent by networks; roughly, rather too much.
struct MemoryNeed {
  double chart_bytes = 0, ways_bytes = 0, placed_bytes = 0, flows_bytes = 0, networks_bytes = 0;
  double boats_bytes() const { return placed_bytes + flows_bytes + networks_bytes; }
  double bytes() const { return chart_bytes + ways_bytes + boats_bytes(); }
};

inline constexpr double memory_budget_bytes = 4e9;   // no run is begun that needs more
inline constexpr double memory_to_tell_bytes = 2e9;  // searoom check tells of more

MemoryNeed memory_need(const Scenario& scenario);

// "a run needs about 3.1 GB of memory: 0.2 for the chart, 2.8 for the ways to 50 destinations, 0.1 for boats"
std::string memory_in_words(const MemoryNeed& need, std::size_t destinations);

// Complains of a scenario above the budget.
void want_memory(const Scenario& scenario, Complaints& complaints);

}  // namespace searoom
