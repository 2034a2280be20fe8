#include "sim/experiment/running/do_replicates.h"

#include <mutex>

#include "sim/experiment/running/side_by_side.h"

namespace searoom {

RunResult attempt(const RunReplicate& run, const Replicate& replicate) {
  try {
    return run(replicate);
  } catch (const std::exception& e) {
    RunResult failed;
    failed.error = *e.what() ? e.what() : "it failed without a word";
    return failed;
  }
}

void do_replicates(const std::vector<Replicate>& replicates, int jobs, const RunReplicate& run,
                   const TakeResult& take) {
  std::mutex taking;
  side_by_side(replicates.size(), jobs, [&](std::size_t i) {
    const RunResult result = attempt(run, replicates[i]);
    const std::lock_guard lock(taking);
    take(replicates[i], result);
  });
}

}  // namespace searoom
