// Runs side by side: a thread takes one run after another, since a run itself gains little from threads.
#pragma once

#include <cstdint>
#include <functional>

#include "sim/experiment/validation/measure.h"
#include "sim/run/simulation.h"

namespace searoom {

// Calls `work` for 0 to count - 1, each once, on several threads. The first exception, by number, is thrown
// again once all threads have stopped. `finished`, where given, is called after each, one at a time.
void side_by_side(std::size_t count, int threads, const std::function<void(std::size_t)>& work,
                  const std::function<void(std::size_t done)>& finished = nullptr);

// A run from its beginning to its end, without a log.
RunRecord record_run(const Setting& setting, std::uint64_t seed);

int threads_of_this_machine();

}  // namespace searoom
