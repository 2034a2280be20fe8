// A log as the blocks that it is written in, for tests that lose, double or swap them.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "sim/record/log_writer.h"

namespace searoom::test {

// Each block with the mark before it; the first is the header's.
inline std::vector<std::string> blocks_of(const std::string& log) {
  std::vector<std::string> blocks;
  const std::string mark = mark_frame({}).substr(0, 4);
  for (std::size_t at = 0; at < log.size();) {
    const std::size_t next = std::min(log.find(mark, at + 1), log.size());
    blocks.push_back(log.substr(at, next - at));
    at = next;
  }
  return blocks;
}

}  // namespace searoom::test
