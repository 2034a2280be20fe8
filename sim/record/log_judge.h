// What cannot be in the log of a run, though each line reads well: a file may come from anywhere, and a
// number that cannot be is told, not printed.
//
// For one thread; events come in the order of the log.
#pragma once

#include <string>
#include <vector>

#include "sim/record/run_header.h"
#include "sim/world/event.h"

namespace searoom {

// Why no run has such a header; empty where it is sound: steps that divide an hour, an end after the start
// and within twenty years of it.
std::string trouble_with(const RunHeader& header);

class LogJudge {
 public:
  // Why the event cannot follow those before it; empty where it can. Ticks lie within the run and do not go
  // back, places on the earth, numbers within what can be; what led to it came before; and no more people are
  // ashore, dead or missing than have left.
  std::string trouble_with(const Event& event, const RunHeader& header);

 private:
  Tick last_tick_ = 0;
  std::vector<std::uint64_t> left_, out_;  // of each group
};

}  // namespace searoom
