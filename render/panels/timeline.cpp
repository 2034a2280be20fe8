#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "render/commands.h"
#include "render/happenings.h"
#include "render/panels/panels.h"
#include "render/shown.h"
#include "sim/record/telling/words.h"
#include "sim/science/daylight.h"

namespace searoom {
namespace {

// A page of the run: all of it, or that part of so many which holds the clock.
struct Strip {
  const PanelInput& input;
  Room room;
  double from, ticks;

  float x(double tick) const { return room.x + static_cast<float>((tick - from) / ticks) * room.width; }
  double tick(float x) const { return from + std::clamp((x - room.x) / room.width, 0.0F, 1.0F) * ticks; }
  bool shows(double tick) const { return tick >= from && tick <= from + ticks; }
};

Strip strip_of(const PanelInput& input, const Room& room) {
  const Session& s = input.session;
  const double all = std::max(1.0, static_cast<double>(s.end())), page = all / s.view.timeline_zoom;
  const double pages = std::max(1.0, std::round(s.view.timeline_zoom));
  return {input, room, page * std::min(std::floor(s.view.tick / page), pages - 1), page};
}

void words(const Strip& strip, ImDrawList& list, double tick, const std::string& text) {
  const Palette& p = strip.input.session.view.colours();
  const float x = strip.x(tick), foot = strip.room.y + strip.room.height;
  list.AddLine({x, strip.room.y}, {x, foot}, im_colour(p.frame));
  if (x > strip.room.x + strip.room.width - strip.input.px(60)) return;
  list.AddText(strip.input.fonts.small, strip.input.fonts.small->FontSize, {x + 3, foot + 1},
               im_colour(p.quiet), text.c_str());
}

// Months of a long page, days of a short one.
void draw_dates(const Strip& strip, ImDrawList& list) {
  constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const RunHeader& h = strip.input.session.header();
  const double ticks_a_day = 86400 / static_cast<double>(h.step_s), days = strip.ticks / ticks_a_day;
  const int every = days > 75 ? 0 : days > 25 ? 7 : days > 12 ? 2 : 1;  // 0: the first of a month
  const auto first_day = static_cast<int>(strip.from / ticks_a_day);
  for (int day = first_day; day <= first_day + static_cast<int>(days) + 1; ++day) {
    const double tick = day * ticks_a_day;
    const CivilDate date = civil_date(h.start + day * 86400LL);
    const char* month = months[static_cast<std::size_t>(date.month - 1)];
    if (!strip.shows(tick)) continue;
    if (every == 0 && date.day == 1) words(strip, list, tick, fmt::format("{} {}", month, date.year));
    if (every > 0 && (day - first_day) % every == 0)
      words(strip, list, tick, fmt::format("{} {}", date.day, month));
  }
}

// What has been told of so far, as far as the picture reaches: of a run that goes on in another colour than
// of a log.
void draw_ground(const Strip& strip, ImDrawList& list) {
  const Session& s = strip.input.session;
  const Palette& p = s.view.colours();
  const Room& r = strip.room;
  list.AddRectFilled({r.x, r.y}, {r.x + r.width, r.y + r.height}, im_colour(mix(p.paper, p.frame, 0.35)));
  const bool live = s.panes.front().feed->live();
  const float told = std::clamp(strip.x(static_cast<double>(shown_until(s))), r.x, r.x + r.width);
  list.AddRectFilled({r.x, r.y + r.height - strip.input.px(3)}, {told, r.y + r.height},
                     im_colour(live ? p.status[0] : p.status[1]));
}

// Nights, where they are wide enough to be seen.
void draw_nights(const Strip& strip, ImDrawList& list) {
  const Session& s = strip.input.session;
  const double hour = 3600 / static_cast<double>(s.header().step_s);
  if (strip.room.width / static_cast<float>(strip.ticks / (24 * hour)) < 12) return;
  const Position middle = s.view.camera.centre();
  const auto first = static_cast<int>(strip.from / hour), hours = static_cast<int>(strip.ticks / hour);
  for (int i = first; i < first + hours; ++i) {
    const double tick = i * hour;
    const Instant t = s.header().instant_of(static_cast<Tick>(tick));
    if (light_at(sun_at(days_since_j2000(t)), middle) != Light::night) continue;
    list.AddRectFilled({strip.x(tick), strip.room.y},
                       {strip.x(tick + hour), strip.room.y + strip.room.height},
                       im_colour(with_alpha(rgb(0x22304A), 0.25)));
  }
}

// A row a kind; one mark for all of a pixel.
void draw_happenings(const Strip& strip, ImDrawList& list) {
  const Session& s = strip.input.session;
  const float row = (strip.room.height - strip.input.px(4)) / happenings;
  std::array<int, happenings> last{};
  last.fill(-1);
  for (const Event& e : shown_events(strip.input.session)) {
    const Happening kind = happening_of(e.kind);
    if (kind == Happening::other || !strip.shows(static_cast<double>(e.tick))) continue;
    const auto k = static_cast<std::size_t>(kind);
    const float x = strip.x(static_cast<double>(e.tick));
    if (static_cast<int>(x) == last[k]) continue;
    last[k] = static_cast<int>(x);
    const float y = strip.room.y + 1 + static_cast<float>(k) * row;
    list.AddRectFilled({x, y}, {x + std::max(1.0F, strip.input.px(1.3F)), y + row - 1},
                       im_colour(colour_of(kind, s.view.colours())));
  }
}

}  // namespace

void draw_timeline(const PanelInput& input, const Room& room) {
  Session& s = input.session;
  begin_panel("timeline", room);
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float edge = input.px(14);
  const Strip strip = strip_of(
      input, {room.x + edge, room.y + input.px(6), room.width - 2 * edge, room.height - input.px(24)});
  draw_ground(strip, list);
  draw_dates(strip, list);
  draw_nights(strip, list);
  draw_happenings(strip, list);
  const float x = strip.x(s.view.tick);
  list.AddLine({x, room.y + input.px(2)}, {x, strip.room.y + strip.room.height},
               im_colour(s.view.colours().ink), input.px(2));
  list.AddTriangleFilled({x - input.px(5), room.y + input.px(1)}, {x + input.px(5), room.y + input.px(1)},
                         {x, room.y + input.px(8)}, im_colour(s.view.colours().ink));
  ImGui::SetCursorScreenPos({strip.room.x, strip.room.y});
  ImGui::InvisibleButton("strip", {strip.room.width, strip.room.height});
  if (ImGui::IsItemActive()) {
    const auto at = static_cast<Tick>(strip.tick(ImGui::GetIO().MousePos.x));
    perform(s, "goto " + format_instant(s.header().instant_of(std::min(at, s.last()))));
  } else if (ImGui::IsItemHovered()) {
    if (const float turns = ImGui::GetIO().MouseWheel; turns != 0)
      perform(s, turns > 0 ? "timeline x2" : "timeline x0.5");
    const float row =
        (ImGui::GetIO().MousePos.y - strip.room.y) / ((strip.room.height - input.px(4)) / happenings);
    const auto kind =
        static_cast<Happening>(std::clamp(static_cast<int>(row), 0, static_cast<int>(happenings) - 1));
    ImGui::SetTooltip(
        "%s\nthis row: %s; drag to move in time, turn the wheel for days",
        time_in_words(s.header().instant_of(static_cast<Tick>(strip.tick(ImGui::GetIO().MousePos.x))))
            .c_str(),
        std::string(name_of(kind)).c_str());
  }
  ImGui::End();
}

}  // namespace searoom
