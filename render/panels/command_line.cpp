#include <imgui.h>

#include "render/panels/panels.h"

namespace searoom {

// What is being typed; else what came of the last command.
void draw_command_line(const PanelInput& input, const Room& map) {
  const View& view = input.session.view;
  const std::string text = view.typed ? ":" + *view.typed + "_" : view.said;
  if (text.empty()) return;
  const float width = std::min(map.width - input.px(40), input.px(760));
  ImGui::SetNextWindowPos({map.x + (map.width - width) / 2, map.y + map.height - input.px(8)},
                          ImGuiCond_Always, {0, 1});
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, map.height});
  ImGui::SetNextWindowBgAlpha(0.93F);
  ImGui::Begin("command", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoInputs);
  ImGui::TextWrapped("%s", text.c_str());
  ImGui::End();
}

}  // namespace searoom
