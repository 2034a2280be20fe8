// The panels about the map. A new one is one file and one line in panels.cpp.
#pragma once

#include <span>

#include "render/canvas.h"
#include "render/session.h"

namespace searoom {

// A part of the window.
struct Room {
  float x = 0, y = 0, width = 0, height = 0;
};

// What a panel may need: it changes a session by commands alone.
struct PanelInput {
  Session& session;
  const Fonts& fonts;
  const Marks& marks;  // of the first run
  float scale;
  float px(float design) const { return design * scale; }
};

struct PanelLayout {
  Room top, map, side, difference, charts, timeline;
};
PanelLayout layout_of(const Session& session, float width, float height);

void draw_panels(const PanelInput& input, const PanelLayout& layout);

void draw_top_bar(const PanelInput& input, const Room& room);
void draw_legend(const PanelInput& input, const PanelLayout& layout);
void draw_side(const PanelInput& input, const Room& room);
void draw_inspector(const PanelInput& input);
void draw_difference(const PanelInput& input, const Room& room);
void draw_charts(const PanelInput& input, const Room& room);
void draw_timeline(const PanelInput& input, const Room& room);
void draw_help(const PanelInput& input, const Room& map);
void draw_results(const PanelInput& input, const Room& map);
void draw_command_line(const PanelInput& input, const Room& map);

// A window that stays where it is; ImGui::End() ends it.
void begin_panel(const char* name, const Room& room, bool see_through = false);

}  // namespace searoom
