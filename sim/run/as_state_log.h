// The log of a finished run as the desk of a state knew it, beside the log itself.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sim/scenario/scenario.h"

namespace searoom {

// "run-as-THA.jsonl.zst" in the folder of a run.
std::filesystem::path log_file_as(const std::filesystem::path& folder, const std::string& country);

// Reads the folder's log and writes what is known to the country's desk. Throws std::runtime_error when it
// cannot be written.
void write_log_as(const std::filesystem::path& folder, const std::string& country);

// Throws BadInput, with the nearest code, where one of the countries has no desk in the scenario.
void want_desks(const std::vector<std::string>& countries, const Scenario& scenario);

}  // namespace searoom
