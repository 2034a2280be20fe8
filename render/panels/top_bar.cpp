#include <fmt/format.h>
#include <imgui.h>

#include "render/commands.h"
#include "render/panels/panels.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

struct Button {
  std::string text, command;
  const char* tip;
};

std::vector<Button> buttons(const Session& s) {
  const std::string whose = s.view.picture.empty()
                                ? "The truth"
                                : "What " + country_in_words(s.view.picture, s.header()) + " knows";
  return {{"|<", "goto start", "To the beginning (Home)"},
          {"< day", "step -24", "A day back ([)"},
          {s.view.playing ? "halt" : "play", "play", "Let the clock run, or halt it (Space)"},
          {"day >", "step 24", "A day on (])"},
          {"slower", "speed x0.5", "Half as fast (<)"},
          {"faster", "speed x2", "Twice as fast (>)"},
          {whose, "picture next", "Whose picture is shown: the next one (Tab)"},
          {"? keys", "panel help", "All keys and commands (?)"}};
}

float width_of(const std::vector<Button>& all) {
  const ImGuiStyle& style = ImGui::GetStyle();
  float width = style.WindowPadding.x;
  for (const Button& b : all)
    width += ImGui::CalcTextSize(b.text.c_str()).x + 2 * style.FramePadding.x + style.ItemSpacing.x;
  return width;
}

}  // namespace

void draw_top_bar(const PanelInput& input, const Room& room) {
  Session& s = input.session;
  begin_panel("top", room);
  const std::vector<Button> all = buttons(s);
  const float left_of_buttons = room.width - width_of(all);
  ImGui::PushFont(input.fonts.large);
  const std::string clock = time_in_words(s.now());
  const ImVec2 size = ImGui::CalcTextSize(clock.c_str());
  const float left_of_clock = left_of_buttons - size.x - input.px(16);
  ImGui::GetWindowDrawList()->AddText({left_of_clock, room.y + (room.height - size.y) / 2},
                                      ImGui::GetColorU32(ImGuiCol_Text), clock.c_str());
  ImGui::PopFont();
  ImGui::AlignTextToFramePadding();
  // Where there is no room for it the title gives way: the clock and the buttons never do.
  const bool room_for_title = left_of_clock > input.px(180);
  ImGui::PushClipRect({room.x, room.y}, {left_of_clock - input.px(8), room.y + room.height}, true);
  ImGui::PushFont(input.fonts.strong);
  ImGui::TextUnformatted(room_for_title ? s.header().title.c_str() : "");
  ImGui::PopFont();
  ImGui::SameLine();
  if (room_for_title && s.view.picture.empty())
    ImGui::TextDisabled("%s, seed %llu", s.panes.front().policies().c_str(),
                        static_cast<unsigned long long>(s.header().seed));
  ImGui::PopClipRect();
  ImGui::SameLine(left_of_buttons);
  for (const Button& b : all) {
    if (ImGui::Button(b.text.c_str())) perform(s, b.command);
    if (ImGui::IsItemHovered()) ImGui::SetTooltip("%s", b.tip);
    ImGui::SameLine();
  }
  ImGui::End();
}

}  // namespace searoom
