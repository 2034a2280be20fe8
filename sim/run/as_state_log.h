// The log of a run as the desk of a state knew it, beside the log itself. It is told event by event, whether
// the run goes on or its log is read: both give the same bytes.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sim/record/as_state.h"
#include "sim/record/log_writer.h"
#include "sim/scenario/scenario.h"

namespace searoom {

// "run-as-THA.jsonl.zst" in the folder of a run.
std::filesystem::path log_file_as(const std::filesystem::path& folder, const std::string& country);

// All such logs in a folder; and the states of those among them that end before their run does.
std::vector<std::filesystem::path> logs_as_known(const std::filesystem::path& folder);
std::vector<std::string> states_of_unfinished_logs(const std::filesystem::path& folder);

// For one thread. All events of the run, each once, in order. Throws std::runtime_error when it cannot be
// written.
class AsStateLog {
 public:
  // `header`: of the run. The log stands under another name until it appears: who reads the one that was
  // there before has it until then.
  AsStateLog(const std::filesystem::path& folder, const std::string& country, const RunHeader& header);
  ~AsStateLog();
  AsStateLog(AsStateLog&&) = default;

  void observe(const Event& truth);
  void appear();
  // All that was told to the disk, also of a day that is not over; nothing is told any more.
  void finish() { log_->finish(); }

 private:
  std::filesystem::path file_, fresh_;
  AsState knowledge_;
  std::unique_ptr<LogWriter> log_;
  Tick now_ = 0;
};

// Throws BadInput, with the nearest code, where one of the countries has no desk in the scenario.
void want_desks(const std::vector<std::string>& countries, const Scenario& scenario);

}  // namespace searoom
