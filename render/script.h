// A session that is told what to do: a command a line, the same as can be typed, and what hands would do.
//
//     key Tab              press a key
//     type goto 2015-05-14 characters, one after the other
//     click 640 360        pixels of the window
//     drag 600 300 640 360
//     wheel 640 360 3      turns, at a place
//     frames 30            draw so many, each a sixtieth of a second of the clock
//     settle               wait until a live run has told all
//     refused WORDS        the last command must have failed, and said these words
//     tell                 print what is shown
//
// What stands behind a # says nothing.
#pragma once

#include <filesystem>

#include "render/window.h"

namespace searoom {

// Throws BadInput, with its place, when a line cannot be done.
void play_script(const std::filesystem::path& script, ViewWindow& window, Session& session);

// What is shown, in one line.
std::string tell(const Session& session, const Drawn& drawn);

// Draws until a live run has told all, or has told of this tick.
void settle(ViewWindow& window, Session& session, double tick);
// Draws a frame and keeps it. Throws std::runtime_error when the file cannot be written.
void keep_picture(ViewWindow& window, Session& session, const std::filesystem::path& file);

}  // namespace searoom
