// A folder for one run, gone after it.
#pragma once

#include <unistd.h>

#include <filesystem>
#include <string>

#include "sim/run/run_to_end.h"
#include "tests/support/file_contents.h"

namespace searoom::test {

class RunFolder {
 public:
  RunFolder()
      : path(std::filesystem::temp_directory_path() /
             ("searoom-run-" + std::to_string(getpid()) + "-" + std::to_string(++made_))) {
    std::filesystem::remove_all(path);
    std::filesystem::create_directories(path);
  }
  ~RunFolder() { std::filesystem::remove_all(path); }
  RunFolder(const RunFolder&) = delete;
  RunFolder& operator=(const RunFolder&) = delete;
  std::string log() const { return contents_of(log_file(path)); }
  const std::filesystem::path path;

 private:
  static inline int made_ = 0;
};

}  // namespace searoom::test
