#include "sim/run/progress_bar.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "sim/base/standard_streams.h"

namespace searoom {
namespace {

// Of the terminal that a person looks at; that of the oldest where it does not tell.
std::size_t error_stream_columns() {
  winsize size{};
  return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

}  // namespace

std::string progress_line(const std::string& label, int percent, std::size_t columns) {
  constexpr std::size_t full = 30;
  const std::string number = fmt::format("{:3} %", percent);
  if (const std::string line = fmt::format("{}  {}", label, number); line.size() < columns) {
    const std::size_t room = columns - 1 - line.size();  // the last column would break the line
    constexpr std::size_t around = 3, least = 5;         // "[", "]" and a space
    if (room < least + around) return line;
    const std::size_t wide = std::min(full, room - around);
    const std::size_t filled = static_cast<std::size_t>(percent) * wide / 100;
    return fmt::format("{}  [{:#>{}}{:.>{}}] {}", label, "", filled, "", wide - filled, number);
  }
  return number.size() < columns ? number : "";
}

ProgressBar::~ProgressBar() {
  if (widest_ == 0) return;
  say_over("", widest_);
  say_over("", 0);  // back to the first column
}

bool ProgressBar::is_due(Tick done) {
  if (!shown_ || ticks_ <= 0) return false;
  const int percent = static_cast<int>(done * 100 / ticks_);
  if (percent == last_percent_) return false;
  last_percent_ = percent;
  return true;
}

void ProgressBar::draw(const std::string& label) {
  const std::size_t columns = error_stream_columns();
  const std::string line = progress_line(label, last_percent_, columns);
  widest_ = std::min(std::max(widest_, line.size()), columns - 1);
  say_over(line, widest_);
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
