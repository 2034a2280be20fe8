#include "sim/run/progress_bar.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

namespace searoom {

ProgressBar::~ProgressBar() {
  if (last_percent_ >= 0) fmt::print(stderr, "\r{:60}\r", "");
}

void ProgressBar::show(Tick done, Instant now) {
  if (!shown_ || ticks_ <= 0) return;
  const int percent = static_cast<int>(done * 100 / ticks_);
  if (percent == last_percent_) return;
  last_percent_ = percent;
  const int filled = percent * 30 / 100;
  fmt::print(stderr, "\r{}  [{:#>{}}{:.>{}}] {:3} %", format_date(now), "", filled, "", 30 - filled, percent);
  std::fflush(stderr);
}

bool error_stream_is_terminal() {
  return isatty(STDERR_FILENO) != 0;
}

}  // namespace searoom
