// What stood in a folder before a run writes there: a finished log is never written over.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "sim/record/run_header.h"

namespace searoom {

class FinishedLogs {
 public:
  // Makes room for the log of a run and its logs as these states knew it, and says so: finished ones of the
  // same run are kept under the first free number ("run.1.jsonl.zst") until this one has finished too, those
  // of another run for good. A run that goes on keeps its own log where it is.
  FinishedLogs(const std::filesystem::path& folder, const RunHeader& header,
               const std::vector<std::string>& as, bool goes_on);

  // This run has finished: takes away what came out the same once more, and says what did not.
  void compare() const;

 private:
  struct Kept {
    std::filesystem::path file, aside;
  };
  std::vector<Kept> kept_;
};

}  // namespace searoom
