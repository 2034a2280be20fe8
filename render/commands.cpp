#include "render/commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <sstream>

#include "render/commands/performing.h"
#include "render/layers/layers.h"
#include "sim/base/complaints.h"
#include "sim/base/nearest_name.h"

namespace searoom {
namespace commanded {
namespace {

constexpr std::array every_command = {
    Command{"play", "", "Space", "let the clock run, or halt it", 0, play},
    Command{"pause", "", "", "halt the clock", 0, pause},
    Command{"step", "HOURS", ".:1 ,:-1 ]:24 [:-24", "an hour or a day forward or back", 1, step},
    Command{"goto", "DATE | start | end", "Home:start End:end", "to a date: goto 2015-05-14T06:00", 1, go_to},
    Command{"speed", "HOURS_A_SECOND | xFACTOR", "1:1 2:6 3:24 4:72 5:240 6:720 >:x1.5 <:x0.6667",
            "how fast the clock runs", 1, speed},
    Command{"next", "[back]", "e E:back", "to the next thing that befell people, or the one before", 1,
            next_happening},
    Command{"fit", "[all | people]", "0:all F:people f:people", "all of the sea, or everybody on the map", 1,
            fit},
    Command{"zoom", "FACTOR", "+:1.5 =:1.5 -:0.6667", "nearer or farther", 1, zoom},
    Command{"pan", "RIGHT DOWN", "Left:-0.15 Right:0.15 Up:0_-0.15 Down:0_0.15",
            "move the map, in parts of the window", 2, pan},
    Command{"look", "LATITUDE LONGITUDE [PIXELS_A_DEGREE]", "", "at a place", 3, look},
    Command{"picture", "truth | next | previous | STATE", "Tab:next Shift+Tab:previous",
            "the truth, or what the desk of a state knows", 1, picture},
    Command{"layer", "NAME [on | off]", "", "show or hide a layer (keys below)", 2, layer},
    Command{"palette", "[next | light | dark | projector | print]", "p", "other colours", 1, palette},
    Command{"trail", "HOURS", "", "how long trails are", 1, trail},
    Command{"timeline", "all | xFACTOR", "(:x0.5 ):x2",
            "show all of the run on the timeline, or days and nights", 1, timeline},
    Command{"scale", "SCALE | xFACTOR", "Ctrl++:x1.2 Ctrl+-:x0.8333", "larger or smaller words and marks", 1,
            ui_scale},
    Command{"panel", "NAME [on | off]",
            "L:legend O:summary C:charts T:timeline D:difference R:results ?:help", "show or hide a panel", 2,
            panel},
    Command{"select", "next | none | NAME", "x:next", "look at a boat, a unit, a contact or a state", 1,
            select},
    Command{"measure", "[LAT LON LAT LON]", "m",
            "a distance and bearing from the cursor, or between two places", 4, measure},
    Command{"seed", "[SEED]", "S", "the same world with other luck", 1, seed},
    Command{"beside", "[POLICY | none]", "q Q:none", "the same sea under another policy, beside this one", 1,
            beside},
    Command{"shot", "[FILE.png]", "F12", "keep a picture", 1, shot},
    Command{"command", "", "::_ j:goto", "type a command", 9, command_line},
    Command{"escape", "", "Escape", "close or let go", 0, escape},
    Command{"quit", "", "Ctrl+q", "leave", 0, quit},
};

}  // namespace
}  // namespace commanded

namespace {

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> words;
  for (std::string w; in >> w;) words.push_back(w);
  return words;
}

}  // namespace

std::span<const Command> commands() {
  return commanded::every_command;
}

bool perform(Session& session, const std::string& line) {
  std::vector<std::string> words = words_of(line);
  if (words.empty()) return true;
  session.view.said.clear();
  const std::string name = words.front();
  words.erase(words.begin());
  const auto found = std::ranges::find(commands(), name, &Command::name);
  if (found == commands().end()) {
    std::vector<std::string> names;
    for (const Command& command : commands()) names.emplace_back(command.name);
    session.view.said = fmt::format("{}: no such command{}", name, did_you_mean(name, names));
    return false;
  }
  try {
    if (words.size() > found->most)
      throw BadInput(fmt::format("found {} more than it takes: {} {}", words[found->most], found->name,
                                 found->arguments));
    found->perform(session, words);
  } catch (const std::exception& e) {
    session.view.said = fmt::format("{}: {}", name, e.what());
    return false;
  }
  return true;
}

std::string command_of_key(std::string_view key) {
  for (const Command& command : commands()) {
    for (const std::string& entry : words_of(std::string(command.keys))) {
      const std::size_t colon = entry.find(':', 1);
      if (entry.substr(0, colon) != key) continue;
      std::string arguments = colon == std::string::npos ? "" : entry.substr(colon + 1);
      std::ranges::replace(arguments, '_', ' ');
      return std::string(command.name) + " " + arguments;
    }
  }
  for (const Layer& l : layers())
    if (!l.key.empty() && l.key == key) return "layer " + std::string(l.name);
  return "";
}

}  // namespace searoom
