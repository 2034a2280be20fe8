// The files that a scenario names: tables of climate, the chart, what pictures show. Each file that is read
// becomes part of the scenario's hash. What is wrong in one is complained of with its own name; that it
// cannot be read, where the scenario names it.
#pragma once

#include <memory>

#include "sim/base/complaints.h"
#include "sim/geo/chart.h"
#include "sim/scenario/scenario.h"

namespace searoom {

void read_sea_tables(Scenario& scenario, Complaints& complaints);
void read_view_files(Scenario& scenario, Complaints& complaints);

// Throws BadInput when there is anything to complain of, here or before; then whatever can be looked at
// without a chart has been. `at`: of the scenario's section `chart`.
std::shared_ptr<Chart> make_chart(Scenario& scenario, const FilePlace& at, Complaints& complaints);

}  // namespace searoom
