// The result of a run as bytes, for another process; the same result comes back, to the last bit.
#pragma once

#include <cstdint>
#include <vector>

#include "sim/experiment/store/run_result.h"

namespace searoom {

std::vector<std::uint8_t> bytes_of(const RunResult& result);
RunResult run_result_in(const std::vector<std::uint8_t>& bytes);

}  // namespace searoom
