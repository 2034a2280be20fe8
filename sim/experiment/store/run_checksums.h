// Checksums of what a run leaves in each table of a results database.
#pragma once

#include "sim/experiment/store/run_result.h"

namespace searoom {

// Of its figures, and of its error if it failed.
std::string figures_hash_of(const RunResult& result);
std::string hash_of(const SafetyDays::ByDay& safety);
std::string hash_of(const StrandedMap::ByHexagon& stranded);
// Of what an outcome is; its value is not in it.
std::string hash_of(const Outcome& outcome);

}  // namespace searoom
