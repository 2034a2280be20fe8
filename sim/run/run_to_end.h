// Takes a simulation to its end or to a stop, with its log, checkpoints and outcomes.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "sim/metrics/metric.h"
#include "sim/run/run_log.h"
#include "sim/run/simulation.h"

namespace searoom {

struct RunPlan {
  std::filesystem::path folder;         // for the log and the checkpoint; empty: none is kept
  std::optional<Instant> stop_at;       // leave a checkpoint there instead of going on
  std::int64_t checkpoint_every_s = 0;  // 0: none on the way
  bool show_progress = false;           // a bar on the error stream
  // Sees the events of each tick after the log has them; false leaves a checkpoint and ends without outcomes.
  std::function<bool(const std::vector<Event>&)> watch = nullptr;
  std::vector<std::string> as = {};  // states whose desks' logs are kept beside the log
};

// The outcomes; empty when the run was stopped before its end. `earlier` goes on with a log that has begun.
std::optional<std::vector<Outcome>> run_to_end(Simulation& simulation, const RunPlan& plan,
                                               const std::optional<LogWriter::Resume>& earlier);

}  // namespace searoom
