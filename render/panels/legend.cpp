#include <fmt/format.h>
#include <imgui.h>

#include "render/layers/layers.h"
#include "render/layers/shapes.h"
#include "render/panels/panels.h"

namespace searoom {
namespace {

// Draws a legend's mark with ImGui, line by line of the same tables as the map.
class Lines {
 public:
  explicit Lines(const PanelInput& input) : input_(input), list_(*ImGui::GetWindowDrawList()) {}

  void status(BoatStatus status, const char* text) {
    const ImVec2 at = place();
    const Palette& p = input_.session.view.colours();
    const Colour colour = p.status[static_cast<std::size_t>(status)];
    const float r = input_.px(6.5F);
    const std::array hull = {ImVec2{at.x, at.y - r * 1.1F}, ImVec2{at.x + r * 0.8F, at.y - r * 0.2F},
                             ImVec2{at.x + r * 0.65F, at.y + r * 0.95F},
                             ImVec2{at.x - r * 0.65F, at.y + r * 0.95F},
                             ImVec2{at.x - r * 0.8F, at.y - r * 0.2F}};
    list_.AddConvexPolyFilled(hull.data(), static_cast<int>(hull.size()), im_colour(colour));
    const char letter[2] = {letter_of(status), 0};
    const ImVec2 size = input_.fonts.small->CalcTextSizeA(input_.fonts.small->FontSize, 100, 0, letter);
    list_.AddText(input_.fonts.small, input_.fonts.small->FontSize,
                  {at.x - size.x / 2, at.y - size.y / 2 + 1},
                  im_colour(lightness(colour) > 58 ? rgb(0x111111) : rgb(0xFFFFFF)), letter);
    words(text);
  }

  void unit(UnitShape shape, const char* text) {
    const ImVec2 at = place();
    const ImU32 ink = im_colour(input_.session.view.colours().unit);
    const float r = input_.px(6), w = input_.px(1.6F);
    switch (shape) {
      case UnitShape::ship:
        list_.AddTriangle({at.x, at.y - r}, {at.x + r * 0.9F, at.y + r * 0.8F},
                          {at.x - r * 0.9F, at.y + r * 0.8F}, ink, w);
        break;
      case UnitShape::aircraft:
        list_.AddLine({at.x - r, at.y}, {at.x + r, at.y}, ink, w);
        list_.AddLine({at.x, at.y - r}, {at.x, at.y + r}, ink, w);
        break;
      case UnitShape::merchant:
        list_.AddRect({at.x - r * 0.5F, at.y - r}, {at.x + r * 0.5F, at.y + r}, ink, 0, 0, w);
        break;
      case UnitShape::fishers:
        list_.AddQuad({at.x, at.y - r}, {at.x + r * 0.8F, at.y}, {at.x, at.y + r}, {at.x - r * 0.8F, at.y},
                      ink, w);
        break;
    }
    words(text);
  }

  void ring(bool dashed, const char* text) {
    const ImVec2 at = place();
    const Palette& p = input_.session.view.colours();
    const float r = input_.px(6);
    if (!dashed) {
      list_.PathArcTo(at, r, -1.57F, 1.57F, 16);
      list_.PathStroke(im_colour(p.ink), 0, input_.px(1.6F));
    }
    for (int i = 0; dashed && i < 6; ++i) {
      list_.PathArcTo(at, r, static_cast<float>(i) * 1.047F, static_cast<float>(i) * 1.047F + 0.6F, 5);
      list_.PathStroke(im_colour(p.unknown), 0, input_.px(1.6F));
    }
    words(text);
  }

  void swatch(Colour colour, const char* text) {
    const ImVec2 at = place();
    const float r = input_.px(6);
    list_.AddRectFilled({at.x - r, at.y - r}, {at.x + r, at.y + r}, im_colour(colour));
    words(text);
  }

 private:
  ImVec2 place() {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    return {corner.x + input_.px(8), corner.y + ImGui::GetTextLineHeight() / 2};
  }
  void words(const char* text) {
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + input_.px(22));
    ImGui::TextUnformatted(text);
  }

  const PanelInput& input_;
  ImDrawList& list_;
};

}  // namespace

// At the foot of the side, where it hides nothing, as long as there is room; else on the map.
void draw_legend(const PanelInput& input, const PanelLayout& layout) {
  const View& view = input.session.view;
  const bool aside =
      view.summary && view.selection.kind == Selection::Kind::nothing && layout.side.height > input.px(500);
  if (aside)
    ImGui::SetNextWindowPos({layout.side.x + 1, layout.side.y + layout.side.height - 1}, ImGuiCond_Always,
                            {0, 1});
  else
    ImGui::SetNextWindowPos({layout.map.x + input.px(8), layout.map.y + input.px(22)}, ImGuiCond_Always,
                            {0, 0});
  const float least = aside ? layout.side.width - 1 : 0;
  ImGui::SetNextWindowSizeConstraints({least, 0}, {1000, 1000});
  ImGui::SetNextWindowBgAlpha(0.86F);
  ImGui::Begin("legend", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                   ImGuiWindowFlags_NoFocusOnAppearing);
  ImGui::PushFont(input.fonts.small);
  Lines lines(input);
  if (view.picture.empty()) {
    ImGui::TextDisabled("Boats with people aboard");
    lines.status(BoatStatus::under_way, "under way");
    lines.status(BoatStatus::stranded, "stranded: held, left, no power");
    lines.status(BoatStatus::distress, "in distress");
    lines.status(BoatStatus::assisted, "assisted in the last 2 days");
    lines.status(BoatStatus::refused, "refused in the last 2 days");
    lines.ring(false, "days at sea: a quarter for 15");
  } else {
    ImGui::TextDisabled("Boats as the desk believes");
    lines.ring(true, "where it was told of, to 2 sd");
    lines.ring(false, "age of the news: full at 4 days");
  }
  ImGui::TextDisabled("Who acts");
  lines.unit(UnitShape::ship, "ship of a state or rescuers");
  lines.unit(UnitShape::aircraft, "aircraft");
  if (view.picture.empty()) {
    lines.unit(UnitShape::merchant, "merchant ship that helps");
    lines.unit(UnitShape::fishers, "fishers who help");
  }
  if (shows(view, "searches")) {
    lines.swatch(with_alpha(view.colours().accent, 0.45), "search: boat there by 50 %");
    lines.swatch(with_alpha(view.colours().accent, 0.2), "by 90 %");
  }
  if (shows(view, "stranded")) {
    lines.swatch(mix(view.colours().least, view.colours().most, 0.3), "20 person-days stranded");
    lines.swatch(mix(view.colours().least, view.colours().most, 0.95), "20,000");
  }
  if (shows(view, "incidents"))
    lines.swatch(with_alpha(view.colours().storm, 0.4), "reported then, roughly there");
  ImGui::PopFont();
  ImGui::End();
}

}  // namespace searoom
