// What phases share that put boats with people to sea.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// Reports that a boat leaves with those aboard; `from` is empty for a boat put to sea in open water.
void report_departure(const Scenario& scenario, const NameRef& from, std::size_t row, World& world);

}  // namespace searoom
