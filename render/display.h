// Whether there is something to draw on.
#pragma once

#include <memory>

namespace searoom {

// A hold on the display: a display of memory alone starts anew when its last program lets go. Throws
// std::runtime_error, in plain words, when there is no display or none with OpenGL, where SFML would end the
// program.
std::shared_ptr<void> hold_display();

}  // namespace searoom
