// The logs of a run in its folder: of all that happens, and as the desks of states know it; with the
// checkpoint from which the run goes on. One run at a time writes in a folder.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "sim/record/log_writer.h"
#include "sim/run/as_state_log.h"
#include "sim/run/finished_logs.h"
#include "sim/run/folder_lock.h"
#include "sim/world/world.h"

namespace searoom {

std::filesystem::path log_file(const std::filesystem::path& folder);
std::filesystem::path checkpoint_file(const std::filesystem::path& folder);

class RunLog {
 public:
  // `as`: the states whose desks' logs are written too. `earlier` goes on with a log that has begun, and
  // hands the events that the run told before to `observe`. Throws BadInput when another run holds the
  // folder, or the log is not the one to go on with: then nothing was changed.
  RunLog(const std::filesystem::path& folder, const std::vector<std::string>& as, const RunHeader& header,
         const std::optional<LogWriter::Resume>& earlier, const std::function<void(const Event&)>& observe);

  void write(const std::vector<Event>& events);
  void end_tick(Tick tick) { log_->end_tick(tick); }
  // Leaves a checkpoint, and goes on.
  void save(const World& world);
  // Leaves a checkpoint, and all logs whole to this moment. Nothing is written any more.
  void stop(const World& world);
  // The run is over.
  void finish();

 private:
  std::filesystem::path folder_;
  RunHeader header_;
  FolderLock lock_;
  std::vector<AsStateLog> as_known_;
  std::optional<FinishedLogs> finished_;
  std::optional<LogWriter> log_;
};

}  // namespace searoom
