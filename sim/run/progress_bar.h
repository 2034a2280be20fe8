// A line on the error stream that shows how far a run is, or many runs.
#pragma once

#include <chrono>
#include <string>

#include "sim/base/clock.h"

namespace searoom {

class ProgressBar {
 public:
  ProgressBar(Tick ticks, bool shown) : ticks_(ticks), shown_(shown) {}
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  void show(Tick done, Instant now);
  // With the time that is left at the pace so far.
  void show_runs(Tick done);

 private:
  bool is_due(Tick done);
  void draw(const std::string& label);

  Tick ticks_;
  bool shown_;
  int last_percent_ = -1;
  std::size_t widest_ = 0;  // columns that were written to
  std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

// What a terminal of so many columns holds in one line: with a bar, without one, or the percent alone.
std::string progress_line(const std::string& label, int percent, std::size_t columns);

// "40 s", "12 min", "3.5 h"
std::string duration_in_words(double seconds);

// Whether a person is looking at the error stream.
bool error_stream_is_terminal();

}  // namespace searoom
