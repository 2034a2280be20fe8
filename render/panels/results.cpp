#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "render/panels/panels.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

constexpr std::array<const char*, 3> shown = {"lost", "person_days_stranded", "days_to_safety"};
constexpr std::size_t most_alternatives = 8;

// Of the run on the map: its alternative among those of the experiment; -1 when it is in none of them.
int alternative_of(const Session& s) {
  const std::vector<AlternativeRecord>& alternatives = s.results->manifest.alternatives;
  const auto found =
      std::ranges::find(alternatives, s.header().scenario_hash, &AlternativeRecord::scenario_hash);
  return found == alternatives.end() ? -1 : static_cast<int>(found - alternatives.begin());
}

// The alternatives that are drawn: that of the map first, then the others in their order.
std::vector<std::size_t> alternatives_to_draw(const Session& s) {
  std::vector<std::size_t> alternatives;
  const int own = alternative_of(s);
  if (own >= 0) alternatives.push_back(static_cast<std::size_t>(own));
  for (std::size_t alternative = 0;
       alternative < s.results->manifest.alternatives.size() && alternatives.size() < most_alternatives;
       ++alternative)
    if (static_cast<int>(alternative) != own) alternatives.push_back(alternative);
  return alternatives;
}

// Runs as dots, stacked where they fall together; the run on the map is a ring with a line.
void draw_dots(const PanelInput& input, const OutcomeColumn& column, std::size_t alternative, double least,
               double most, const Room& room) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Session& s = input.session;
  const Palette& p = s.view.colours();
  const float r = input.px(2.6F), bottom = room.y + room.height - r - 1;
  const int bins = std::max(1, static_cast<int>(room.width / (2 * r)));
  std::vector<int> stacked(static_cast<std::size_t>(bins) + 1, 0);
  const std::vector<std::uint64_t>& seeds = s.results->seeds[alternative];
  const bool own = alternative_of(s) == static_cast<int>(alternative);
  for (std::size_t i = 0; i < column.alternatives[alternative].size(); ++i) {
    const auto& value = column.alternatives[alternative][i];
    if (!value) continue;
    const auto bin = static_cast<std::size_t>(
        std::clamp((*value - least) / std::max(1e-12, most - least), 0.0, 1.0) * bins);
    const ImVec2 at{room.x + r + static_cast<float>(bin) * 2 * r,
                    bottom - static_cast<float>(stacked[bin]++) * 1.6F * r};
    const bool is_this = own && seeds[i] == s.header().seed;
    list.AddCircleFilled(at, r, im_colour(with_alpha(own ? p.accent : p.quiet, 0.75)));
    if (!is_this) continue;
    list.AddLine({at.x, room.y}, {at.x, bottom + r}, im_colour(p.ink), 1);
    list.AddCircle(at, r + input.px(2.5F), im_colour(p.ink), 0, input.px(1.8F));
  }
  list.AddLine({room.x, bottom + r + 1}, {room.x + room.width, bottom + r + 1}, im_colour(p.frame));
}

void draw_outcome(const PanelInput& input, const OutcomeColumn& column) {
  double least = 1e300, most = -1e300;
  const std::vector<std::size_t> alternatives = alternatives_to_draw(input.session);
  for (const std::size_t alternative : alternatives) {
    for (const auto& value : column.alternatives[alternative]) {
      if (!value) continue;
      least = std::min(least, *value);
      most = std::max(most, *value);
    }
  }
  if (least > most) return;
  ImGui::TextUnformatted(fmt::format("{}, {}: {} to {}", column.outcome.label, column.outcome.unit,
                                     figure(least, 0), figure(most, 0))
                             .c_str());
  for (const std::size_t alternative : alternatives) {
    const ImVec2 corner = ImGui::GetCursorScreenPos();
    const float names = input.px(150), height = input.px(30), width = ImGui::GetContentRegionAvail().x;
    ImGui::PushFont(input.fonts.small);
    ImGui::TextUnformatted(
        input.session.results->manifest.alternatives[alternative].name.substr(0, 26).c_str());
    ImGui::PopFont();
    draw_dots(input, column, alternative, least, most,
              {corner.x + names, corner.y - input.px(8), width - names, height});
    ImGui::SetCursorScreenPos({corner.x, corner.y + height - input.px(2)});
  }
  ImGui::Spacing();
}

}  // namespace

// One played history inside the distribution of all of them.
void draw_results(const PanelInput& input, const Room& map) {
  const Session& s = input.session;
  const float width = std::min(input.px(560), map.width - input.px(20));
  ImGui::SetNextWindowPos({map.x + map.width - width - input.px(8), map.y + input.px(22)});
  ImGui::SetNextWindowSizeConstraints({width, 0}, {width, map.height - input.px(60)});
  ImGui::SetNextWindowBgAlpha(0.97F);
  ImGui::Begin("results", nullptr,
               ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_AlwaysAutoResize | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav);
  const int alternative = alternative_of(s);
  const bool there =
      alternative >= 0 &&
      std::ranges::find(s.results->seeds[static_cast<std::size_t>(alternative)], s.header().seed) !=
          s.results->seeds[static_cast<std::size_t>(alternative)].end();
  ImGui::TextWrapped(
      "%s", there ? "A dot is a run; the ringed one is the run on the map."
                  : "A dot is a run. The run on the map is none of them: another scenario, policy or seed.");
  for (const char* key : shown)
    if (const OutcomeColumn* column = s.results->find(key)) draw_outcome(input, *column);
  ImGui::End();
}

}  // namespace searoom
