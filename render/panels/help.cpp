#include <imgui.h>

#include <string>

#include "render/commands.h"
#include "render/happenings.h"
#include "render/layers/layers.h"
#include "render/panels/panels.h"

namespace searoom {
namespace {

// "Space" or ". , ] [" of ".:1 ,:-1 ]:24 [:-24".
std::string keys_of(std::string_view entries) {
  std::string keys;
  for (std::size_t at = 0; at < entries.size();) {
    const std::size_t end = std::min(entries.find(' ', at), entries.size());
    const std::string_view entry = entries.substr(at, end - at);
    keys += (keys.empty() ? "" : " ") + std::string(entry.substr(0, entry.find(':', 1)));
    at = end + 1;
  }
  return keys;
}

void row(const std::string& key, const std::string& what, std::string_view about) {
  ImGui::TableNextRow();
  ImGui::TableNextColumn();
  ImGui::TextUnformatted(key.c_str());
  ImGui::TableNextColumn();
  ImGui::TextUnformatted(what.c_str());
  ImGui::TableNextColumn();
  ImGui::TextWrapped("%s", std::string(about).c_str());
}

void begin_columns(const char* name, const PanelInput& input) {
  ImGui::BeginTable(name, 3, ImGuiTableFlags_RowBg);
  ImGui::TableSetupColumn("key", ImGuiTableColumnFlags_WidthFixed, input.px(110));
  ImGui::TableSetupColumn("command", ImGuiTableColumnFlags_WidthFixed, input.px(240));
  ImGui::TableSetupColumn("what it does");
}

}  // namespace

void draw_help(const PanelInput& input, const Room& map) {
  // Over the side too, where the map alone is narrow.
  const float whole = input.session.view.summary ? ImGui::GetIO().DisplaySize.x : map.width;
  const float width = std::min(input.px(820), whole - input.px(20)), height = map.height - input.px(20);
  ImGui::SetNextWindowPos({map.x + std::max(input.px(10), (map.width - width) / 2), map.y + input.px(10)});
  ImGui::SetNextWindowSize({width, height});
  ImGui::Begin("Keys and commands", nullptr,
               ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoCollapse |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav);
  ImGui::PushFont(input.fonts.small);
  ImGui::TextWrapped(
      "Drag the map, turn the wheel at what you want nearer, click on a mark or on a state's land. Every "
      "command can be typed after : and written into a file for --script.");
  begin_columns("commands", input);
  for (const Command& command : commands())
    row(keys_of(command.keys), std::string(command.name) + " " + std::string(command.arguments),
        command.about);
  ImGui::EndTable();
  ImGui::Spacing();
  ImGui::TextDisabled("Layers");
  begin_columns("layers", input);
  for (const Layer& layer : layers())
    if (!layer.key.empty()) row(std::string(layer.key), "layer " + std::string(layer.name), layer.about);
  ImGui::EndTable();
  ImGui::Spacing();
  std::string rows;
  for (std::size_t i = 0; i < happenings; ++i)
    rows += (i ? ", " : "") + std::string(name_of(static_cast<Happening>(i)));
  ImGui::TextWrapped("Rows of the timeline, from above: %s.", rows.c_str());
  ImGui::PopFont();
  ImGui::End();
}

}  // namespace searoom
