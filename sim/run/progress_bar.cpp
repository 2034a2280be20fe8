#include "sim/run/progress_bar.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

#include "sim/base/standard_streams.h"

namespace searoom {

ProgressBar::~ProgressBar() {
  if (last_percent_ >= 0) print_note("\r{:79}\r", "");  // no more: the line would break
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
  print_note("\r{}  [{:#>{}}{:.>{}}] {:3} %", label, "", filled, "", 30 - filled, last_percent_);
  std::fflush(stderr);
}

void ProgressBar::show(Tick done, Instant now) {
  if (is_due(done)) draw(format_date(now));
}

void ProgressBar::show_runs(Tick done) {
  if (!is_due(done)) return;
  std::string left;
  if (done > 0) {
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - began_;
    left =
        ", " +
        duration_in_words(passed.count() * static_cast<double>(ticks_ - done) / static_cast<double>(done)) +
        " left";
  }
  draw(fmt::format("{} of {} runs{}", done, ticks_, left));
}

std::string duration_in_words(double seconds) {
  if (seconds < 90) return fmt::format("{:.0f} s", seconds);
  if (seconds < 90 * 60) return fmt::format("{:.0f} min", seconds / 60);
  return fmt::format("{:.1f} h", seconds / 3600);
}

bool error_stream_is_terminal() {
  return isatty(STDERR_FILENO) != 0;
}

}  // namespace searoom
