// What phases share that put boats with people to sea.
//
// For phases, once for each boat, after put_to_sea and once its destination is set, before anything else is
// told of it.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// Reports that a boat leaves with those aboard; `from` is empty for a boat put to sea in open water.
void report_departure(const Step& step, const NameRef& from, std::size_t row);

}  // namespace searoom
