// What is looked at, and how: all that a command may change. A plain value.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "render/camera.h"
#include "render/palette.h"
#include "sim/base/clock.h"

namespace searoom {

struct Selection {
  enum class Kind : std::uint8_t { nothing, boat, unit, contact, state };
  Kind kind = Kind::nothing;
  std::string name;     // of a state its code
  std::string country;  // of a contact
  bool operator==(const Selection&) const = default;
};

struct MeasuredLine {
  Position from;
  std::optional<Position> until;  // without one: the cursor
};

struct View {
  double tick = 0;  // the clock; between two ticks while it plays
  bool playing = false;
  double hours_per_second = 24;
  std::string picture;  // the state whose picture is shown; empty: the truth

  Camera camera;
  std::size_t palette = 0;
  float ui_scale = 1;
  std::vector<bool> layers;  // shown, in the order of the table of layers
  double trail_hours = 72;
  double timeline_zoom = 1;  // 1: the whole scenario; 8: an eighth of it, that which holds the clock

  Selection selection;
  std::optional<MeasuredLine> measure;
  Pixel cursor;

  bool legend = true, summary = true, charts = true, timeline = true, difference = true, results = false,
       help = false;
  std::optional<std::string> typed;  // the command line, while it is open
  std::string said;                  // the last answer to a command
  bool quit = false;

  const Palette& colours() const { return palettes()[palette]; }
};

// The panels that can be shown or hidden, by the names that commands give them.
struct PanelSwitch {
  std::string_view name;
  bool View::*on;
};
inline constexpr std::array panel_switches = {PanelSwitch{"legend", &View::legend},
                                              PanelSwitch{"summary", &View::summary},
                                              PanelSwitch{"charts", &View::charts},
                                              PanelSwitch{"timeline", &View::timeline},
                                              PanelSwitch{"difference", &View::difference},
                                              PanelSwitch{"results", &View::results},
                                              PanelSwitch{"help", &View::help}};

}  // namespace searoom
