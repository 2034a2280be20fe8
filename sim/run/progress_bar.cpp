#include "sim/run/progress_bar.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace searoom {

ProgressBar::~ProgressBar() {
  if (last_percent_ >= 0) fmt::print(stderr, "\r{:60}\r", "");
}

bool ProgressBar::is_due(Tick done) {
  if (!shown_ || ticks_ <= 0) return false;
  const int percent = static_cast<int>(done * 100 / ticks_);
  if (percent == last_percent_) return false;
  last_percent_ = percent;
  return true;
}

void ProgressBar::draw(const std::string& label) {
  const int filled = last_percent_ * 30 / 100;
  fmt::print(stderr, "\r{}  [{:#>{}}{:.>{}}] {:3} %", label, "", filled, "", 30 - filled, last_percent_);
  std::fflush(stderr);
}

void ProgressBar::show(Tick done, Instant now) {
  if (is_due(done)) draw(format_date(now));
}

void ProgressBar::show_runs(Tick done) {
  if (is_due(done)) draw(fmt::format("{} of {} runs", done, ticks_));
}

bool error_stream_is_terminal() {
  return isatty(STDERR_FILENO) != 0;
}

}  // namespace searoom
