// A moving picture of a run, through ffmpeg.
#pragma once

#include <filesystem>

#include "render/window.h"

namespace searoom {

struct VideoOptions {
  std::filesystem::path file;  // .mp4
  double from = 0, until = 0;  // ticks
  double hours_per_second = 24;
  int frames_per_second = 30;
};

// Throws std::runtime_error when there is no ffmpeg or it cannot write.
void keep_video(const VideoOptions& options, ViewWindow& window, Session& session);

}  // namespace searoom
