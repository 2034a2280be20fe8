// All that can be done to a window, in words: keys, buttons, the command line and scripts all come through
// here.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "render/session.h"

namespace searoom {

struct Command {
  std::string_view name;
  std::string_view arguments;  // "DATE"; as the help shows them
  std::string_view keys;       // "Space", ".", "Shift+Tab"; several with a blank between, each may stand for
  std::string_view about;      //   arguments of its own: "Left:-0.1 0"
  std::size_t most;            // arguments
  void (*perform)(Session&, const std::vector<std::string>& arguments);
};

std::span<const Command> commands();

// "goto 2015-05-14T06:00". What was wrong, or what came of it, is said in view.said; false when it was wrong.
bool perform(Session& session, const std::string& line);
// The command line that a key stands for; empty when it stands for none. A key: "p", "?", "Space",
// "Shift+Tab".
std::string command_of_key(std::string_view key);

}  // namespace searoom
