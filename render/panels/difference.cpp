#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "render/panels/panels.h"
#include "sim/record/telling/words.h"

namespace searoom {

// People stranded in the second run less those in the first, day by day, and the two so far in words.
void draw_difference(const PanelInput& input, const Room& room) {
  Session& s = input.session;
  begin_panel("difference", room);
  if (!s.view.picture.empty()) {
    ImGui::TextDisabled("A state's picture is shown: the difference in truth is hidden (Tab).");
    ImGui::End();
    return;
  }
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Palette& p = s.view.colours();
  Pane &a = s.panes[0], &b = s.panes[1];
  const Scene& first = a.playback->at(static_cast<Tick>(s.view.tick));
  const Scene& second = b.playback->at(static_cast<Tick>(s.view.tick));
  const auto lost = [](const Scene& scene) {
    return static_cast<double>(scene.totals.dead + scene.totals.missing);
  };
  ImGui::PushFont(input.fonts.small);
  ImGui::Text(
      "Right less left, at this moment:  at sea %+.0f   stranded %+.0f   dead or missing so far %+.0f      "
      "one pair of runs: what policies do on the whole, `searoom compare` tells",
      static_cast<double>(second.people_at_sea()) - static_cast<double>(first.people_at_sea()),
      static_cast<double>(second.people_stranded()) - static_cast<double>(first.people_stranded()),
      lost(second) - lost(first));
  ImGui::TextDisabled("stranded, right less left, by day");
  ImGui::PopFont();
  const std::size_t days = std::min(a.playback->days().size(), b.playback->days().size());
  std::vector<double> difference;
  double most = 1;
  for (std::size_t day = 0; day < days; ++day) {
    difference.push_back(static_cast<double>(b.playback->days()[day].people_stranded()) -
                         static_cast<double>(a.playback->days()[day].people_stranded()));
    most = std::max(most, std::abs(difference.back()));
  }
  const double in_all = std::max(1.0, static_cast<double>(s.end() * s.header().step_s) / 86400);
  const float left = room.x + input.px(14), width = room.width - input.px(28), top = room.y + input.px(36),
              bottom = room.y + room.height - input.px(4), middle = (top + bottom) / 2;
  list.AddLine({left, middle}, {left + width, middle}, im_colour(p.frame));
  const float bar = width / static_cast<float>(in_all);
  for (std::size_t day = 0; day < difference.size(); ++day) {
    const float x = left + static_cast<float>(day) * bar,
                y = middle - static_cast<float>(difference[day] / most) * (bottom - top) / 2;
    list.AddRectFilled({x, std::min(y, middle)}, {x + std::max(1.0F, bar - 0.5F), std::max(y, middle)},
                       im_colour(p.status[static_cast<std::size_t>(
                           difference[day] > 0 ? BoatStatus::stranded : BoatStatus::assisted)]));
  }
  const float now =
      left +
      static_cast<float>(s.view.tick * static_cast<double>(s.header().step_s) / 86400 / in_all) * width;
  list.AddLine({now, top}, {now, bottom}, im_colour(p.ink));
  ImGui::End();
}

}  // namespace searoom
