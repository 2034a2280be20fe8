// The runs of an experiment, done side by side.
#pragma once

#include <functional>

#include "sim/experiment/running/alternative.h"
#include "sim/experiment/store/run_result.h"

namespace searoom {

using RunReplicate = std::function<RunResult(const Replicate&)>;
using TakeResult = std::function<void(const Replicate&, const RunResult&)>;

// The replicate, or its error as a result.
RunResult attempt(const RunReplicate& run, const Replicate& replicate);

// Each replicate once, on several threads, in about their order. A replicate that throws gives its error as a
// result and stops no other. `take` is called for one at a time; what it throws stops everything and is
// thrown again.
void do_replicates(const std::vector<Replicate>& replicates, int jobs, const RunReplicate& run,
                   const TakeResult& take);

}  // namespace searoom
