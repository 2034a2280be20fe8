#include "sim/base/standard_streams.h"

#include <fcntl.h>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include "sim/base/leaving_text.h"

namespace searoom {
namespace {

void put(const std::string& text, std::FILE* stream) {
  std::fwrite(text.data(), 1, text.size(), stream);  // a failure stays with the stream
}

}  // namespace

void say(const std::string& text) {
  put(for_screen(text), stdout);
}

void say_note(const std::string& text) {
  std::fflush(stdout);  // in the order in which it was said
  put(for_screen(text), stderr);
}

void say_over(const std::string& line, std::size_t columns) {
  put(fmt::format("\r{:<{}}", for_screen(line), columns), stderr);
  std::fflush(stderr);
}

void hold_standard_streams() {
  std::signal(SIGXFSZ, SIG_IGN);
  // Lowest number first; each against the way in which it is used.
  constexpr int against[] = {O_WRONLY, O_RDONLY, O_RDONLY};
  for (int stream = 0; stream < 3; ++stream) {
    if (fcntl(stream, F_GETFD) == -1 && errno == EBADF && open("/dev/null", against[stream]) != stream)
      return;
  }
}

bool all_was_said() {
  bool all = true;
  for (std::FILE* stream : {stdout, stderr})
    all = std::fflush(stream) == 0 && std::ferror(stream) == 0 && all;
  return all;
}

}  // namespace searoom
