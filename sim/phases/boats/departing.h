// What phases share that put boats with people to sea.
#pragma once

#include "sim/phases/step.h"

namespace searoom {

// Reports that a boat leaves with those aboard; `from` is empty for a boat put to sea in open water.
void report_departure(const Step& step, const NameRef& from, std::size_t row);

}  // namespace searoom
