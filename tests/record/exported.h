// What an exporter makes of a log, as text.
#pragma once

#include <sstream>

#include "sim/record/exports/exporter.h"
#include "tests/record/small_log.h"

namespace searoom::test {

inline std::string exported(const fs::path& log_file, const std::string& format) {
  LogReader log(log_file);
  std::ostringstream out;
  exporter_named(format).write(log, out);
  return out.str();
}

inline std::string small_log_as(const std::string& format) {
  const TempFolder folder;
  return exported(write_small_log(folder), format);
}

}  // namespace searoom::test
