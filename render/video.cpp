#include "render/video.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>

namespace searoom {
namespace {

// The program ffmpeg with a pipe to its standard input.
class Ffmpeg {
 public:
  Ffmpeg(const VideoOptions& options, sf::Vector2u size) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe to ffmpeg");
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    const std::string shape = fmt::format("{}x{}", size.x, size.y),
                      rate = std::to_string(options.frames_per_second),
                      file = "file:" + options.file.string();
    std::vector<std::string> words = {"ffmpeg",   "-y",       "-loglevel", "error",
                                      "-f",       "rawvideo", "-pix_fmt",  "rgba",
                                      "-s",       shape,      "-r",        rate,
                                      "-i",       "-",        "-vf",       "pad=ceil(iw/2)*2:ceil(ih/2)*2",
                                      "-pix_fmt", "yuv420p",  "-c:v",      "libx264",
                                      "-crf",     "20",       "-movflags", "+faststart",
                                      file};
    std::vector<char*> arguments;
    for (std::string& w : words) arguments.push_back(w.data());
    arguments.push_back(nullptr);
    const int error = posix_spawnp(&process_, "ffmpeg", &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[0]);
    pipe_ = ends[1];
    if (error != 0) {
      close(pipe_);
      throw std::runtime_error("found no ffmpeg, wanted it for a video (Debian: apt install ffmpeg)");
    }
  }
  ~Ffmpeg() {
    if (pipe_ >= 0) end();
  }
  Ffmpeg(const Ffmpeg&) = delete;
  Ffmpeg& operator=(const Ffmpeg&) = delete;

  bool write(const sf::Image& image) const {
    const auto bytes = static_cast<std::size_t>(image.getSize().x) * image.getSize().y * 4;
    for (std::size_t sent = 0; sent < bytes;) {
      const ssize_t n = ::write(pipe_, image.getPixelsPtr() + sent, bytes - sent);
      if (n <= 0) return false;
      sent += static_cast<std::size_t>(n);
    }
    return true;
  }
  // Whether all went well.
  bool end() {
    close(pipe_);
    pipe_ = -1;
    int status = 0;
    waitpid(process_, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
  }

 private:
  pid_t process_ = 0;
  int pipe_ = -1;
};

}  // namespace

void keep_video(const VideoOptions& options, ViewWindow& window, Session& session) {
  std::signal(SIGPIPE, SIG_IGN);
  Ffmpeg ffmpeg(options, {static_cast<unsigned>(window.size().x), static_cast<unsigned>(window.size().y)});
  const double ticks_a_frame = options.hours_per_second * 3600 /
                               static_cast<double>(session.header().step_s) / options.frames_per_second;
  session.view.playing = false;
  session.go_to(options.from);
  window.draw(session, 0.02);
  bool well = true;
  for (double tick = options.from; well && tick <= options.until; tick += ticks_a_frame) {
    session.go_to(tick);
    sf::Image image;
    window.draw(session, 1.0 / options.frames_per_second, &image);
    well = ffmpeg.write(image);
  }
  if (!ffmpeg.end() || !well)
    throw std::runtime_error(fmt::format("{}: ffmpeg could not write it", options.file.string()));
}

}  // namespace searoom
