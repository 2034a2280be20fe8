// A results database as one file of HTML: readable from disk, without a network and without scripts.
#pragma once

#include <filesystem>
#include <string>

#include "sim/experiment/store/results_db.h"

namespace searoom {

std::string report_html(const ResultsDb& db);

// What a report holds for `searoom rerun`.
struct RerunPlan {
  Manifest manifest;  // without scenarios
  std::size_t runs = 0;
  std::string figures_hash;
};
// Of all figures of all runs, to the last digit.
std::string figures_hash(const Results& results);

std::string rerun_json(const Results& results);
// Throws BadInput when the file holds none.
RerunPlan rerun_plan_in(const std::filesystem::path& report);

}  // namespace searoom
