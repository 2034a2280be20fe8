// Results as other programs read them: one tidy row a run.
#pragma once

#include <ostream>

#include "sim/experiment/store/results.h"

namespace searoom {

// Columns: policy, seed, what a design has set, then every outcome by its key; an empty cell is a figure that
// the run does not have. RFC 4180, lines end with LF.
void export_results_csv(const Results& results, std::ostream& out);

}  // namespace searoom
