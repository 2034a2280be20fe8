#include "render/panels/panels.h"

#include <imgui.h>

namespace searoom {

// In a lower window, or with larger words, the map goes before the charts.
constexpr float least_height_with_charts = 560;

PanelLayout layout_of(const Session& session, float width, float height) {
  const View& view = session.view;
  const float s = view.ui_scale;
  PanelLayout l;
  l.top = {0, 0, width, 40 * s};
  const float side = view.summary ? std::min(310 * s, width * 0.4F) : 0;
  const float timeline = view.timeline ? 52 * s : 0,
              charts = view.charts && height >= least_height_with_charts * s ? 96 * s : 0,
              difference = session.panes.size() > 1 && view.difference ? 74 * s : 0;
  l.timeline = {0, height - timeline, width, timeline};
  l.charts = {0, height - timeline - charts, width, charts};
  l.difference = {0, l.charts.y - difference, width - side, difference};
  l.side = {width - side, l.top.height, side, l.charts.y - l.top.height};
  l.map = {0, l.top.height, width - side, l.difference.y - l.top.height};
  return l;
}

void begin_panel(const char* name, const Room& room, bool see_through) {
  ImGui::SetNextWindowPos({room.x, room.y});
  ImGui::SetNextWindowSize({room.width, room.height});
  if (see_through) ImGui::SetNextWindowBgAlpha(0.86F);
  ImGui::Begin(name, nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoBringToFrontOnFocus);
}

void draw_panels(const PanelInput& input, const PanelLayout& layout) {
  const View& view = input.session.view;
  draw_top_bar(input, layout.top);
  if (view.summary) draw_side(input, layout.side);
  if (layout.difference.height > 0) draw_difference(input, layout.difference);
  if (layout.charts.height > 0) draw_charts(input, layout.charts);
  if (layout.timeline.height > 0) draw_timeline(input, layout.timeline);
  if (view.legend) draw_legend(input, layout);
  // It tells how the run ends in truth.
  if (view.results && input.session.results && view.picture.empty()) draw_results(input, layout.map);
  if (view.help) draw_help(input, layout.map);
  draw_command_line(input, layout.map);
}

}  // namespace searoom
