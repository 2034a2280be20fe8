#include "render/display.h"

#include <X11/Xlib.h>

#include <stdexcept>

namespace searoom {

std::shared_ptr<void> hold_display() {
  Display* display = XOpenDisplay(nullptr);
  if (!display)
    throw std::runtime_error(
        "found no display, wanted one to draw on. Pictures, videos and scripts need none where xvfb-run is "
        "installed (Debian: apt install xvfb xauth)");
  int error = 0, event = 0, code = 0;
  std::shared_ptr<void> hold(display, [](void* held) { XCloseDisplay(static_cast<Display*>(held)); });
  const bool has_gl = XQueryExtension(display, "GLX", &code, &event, &error) != 0;
  if (!has_gl)
    throw std::runtime_error(
        "found a display without OpenGL, wanted one with it (Debian: apt install libgl1-mesa-dri)");
  return hold;
}

}  // namespace searoom
