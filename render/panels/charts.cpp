#include <fmt/format.h>
#include <imgui.h>

#include <algorithm>
#include <functional>

#include "render/panels/panels.h"
#include "render/shown.h"
#include "sim/record/telling/words.h"
#include "sim/world/happened.h"

namespace searoom {
namespace {

using Figure = std::function<double(const Scene&)>;

struct Line {
  std::string name;
  Colour colour;
  Figure figure;
};

struct SmallChart {
  std::string title;
  std::vector<Line> lines;
  bool range = false;  // between the two lines lies what is not known
};

double count_of(const std::map<std::string, std::uint64_t>& by_country, const std::string& country) {
  const auto found = by_country.find(country);
  return found == by_country.end() ? 0 : static_cast<double>(found->second);
}

double ashore_in(const Scene& scene, const std::string& country) {
  return count_of(scene.totals.landed, country) + count_of(scene.totals.disembarked, country);
}

// The countries where most people came ashore.
SmallChart ashore(const Playback& playback, const Palette& p, const RunHeader& header) {
  constexpr std::size_t most_lines = 4;
  SmallChart chart{"ashore so far, by country", {}, false};
  if (playback.days().empty()) return chart;
  const Scene& end = playback.days().back();
  std::vector<std::string> countries;
  for (const auto* by : {&end.totals.landed, &end.totals.disembarked})
    for (const auto& [country, people] : *by)
      if (std::ranges::find(countries, country) == countries.end()) countries.push_back(country);
  std::ranges::stable_sort(countries, std::greater<>(), [&](const auto& c) { return ashore_in(end, c); });
  countries.resize(std::min(countries.size(), most_lines));
  for (std::size_t i = 0; i < countries.size(); ++i) {
    const std::string& country = countries[i];
    chart.lines.push_back({country_in_words(country, header),
                           mix(p.landed, p.ink, 0.25 + 0.75 * static_cast<double>(i) / most_lines),
                           [country](const Scene& s) { return ashore_in(s, country); }});
  }
  return chart;
}

std::vector<SmallChart> charts_of(const Playback& playback, const Palette& p, const RunHeader& header) {
  const auto status = [&](BoatStatus s) { return p.status[static_cast<std::size_t>(s)]; };
  const Colour lost = status(BoatStatus::distress);
  return {
      {"people at sea",
       {{"", status(BoatStatus::under_way),
         [](const Scene& s) { return static_cast<double>(s.people_at_sea()); }}},
       false},
      {"stranded",
       {{"", status(BoatStatus::stranded),
         [](const Scene& s) { return static_cast<double>(s.people_stranded()); }}},
       false},
      ashore(playback, p, header),
      {"dead; and missing (minimum)",
       {{"dead", lost, [](const Scene& s) { return static_cast<double>(s.totals.dead); }},
        {"with missing", lost,
         [](const Scene& s) { return static_cast<double>(s.totals.dead + s.totals.missing); }}},
       true},
      {"ships and aircraft out",
       {{"", p.unit, [](const Scene& s) { return static_cast<double>(s.units.size()); }}},
       false},
  };
}

// Of what a desk knows, and nothing else.
std::vector<SmallChart> charts_as_known(const Palette& p, const std::string& country) {
  const auto sum = [country](const std::function<double(const SceneContact&)>& figure) {
    return [country, figure](const Scene& scene) {
      const auto desk = scene.desks.find(country);
      double all = 0;
      if (desk != scene.desks.end())
        for (const auto& [name, contact] : desk->second) all += figure(contact);
      return all;
    };
  };
  const Colour trouble = p.status[static_cast<std::size_t>(BoatStatus::distress)];
  const auto own = [country](const auto& unit) { return unit.second.country == country; };
  return {
      {"boats that it knows of", {{"", p.unknown, sum([](const SceneContact&) { return 1; })}}, false},
      {"people aboard, as guessed",
       {{"", p.unknown, sum([](const SceneContact& c) { return c.picture.people; })}},
       false},
      {"seen in trouble",
       {{"", trouble,
         sum([](const SceneContact& c) { return is_taken_to_be_in_trouble(c.picture.seen_as) ? 1 : 0; })}},
       false},
      {"own ships and aircraft out",
       {{"", p.unit,
         [own](const Scene& s) { return static_cast<double>(std::ranges::count_if(s.units, own)); }}},
       false},
  };
}

void words(const PanelInput& input, float x, float y, Colour colour, const std::string& text) {
  ImGui::GetWindowDrawList()->AddText(input.fonts.small, input.fonts.small->FontSize, {x, y},
                                      im_colour(colour), text.c_str());
}

void draw_chart(const PanelInput& input, const SmallChart& chart, const Room& room) {
  ImDrawList& list = *ImGui::GetWindowDrawList();
  Session& s = input.session;
  Playback& playback = s.seen();
  const Palette& p = s.view.colours();
  const float top = room.y + input.px(18), bottom = room.y + room.height - input.px(6);
  std::vector<std::vector<ChartPoint>> lines;
  double most = 1;
  for (const Line& line : chart.lines) {
    for (const ChartPoint& point : lines.emplace_back(shown_line(s, line.figure)))
      most = std::max(most, point.value);
  }
  const auto x_of = [&](double tick) {
    return room.x + static_cast<float>(tick / std::max(1.0, static_cast<double>(s.end()))) * room.width;
  };
  const auto at = [&](const ChartPoint& point) {
    return ImVec2{x_of(static_cast<double>(point.tick)),
                  bottom - static_cast<float>(point.value / most) * (bottom - top)};
  };
  list.AddLine({room.x, bottom}, {room.x + room.width, bottom}, im_colour(p.frame));
  if (chart.range) {
    for (std::size_t i = 1; i < lines[0].size(); ++i)
      list.AddQuadFilled(at(lines[1][i - 1]), at(lines[1][i]), at(lines[0][i]), at(lines[0][i - 1]),
                         im_colour(with_alpha(chart.lines[0].colour, 0.3)));
  }
  for (std::size_t l = 0; l < chart.lines.size(); ++l) {
    std::vector<ImVec2> points;
    for (const ChartPoint& point : lines[l]) points.push_back(at(point));
    if (points.size() > 1)
      list.AddPolyline(points.data(), static_cast<int>(points.size()), im_colour(chart.lines[l].colour), 0,
                       input.px(1.6F));
  }
  const float x = x_of(s.view.tick);
  list.AddLine({x, top - input.px(2)}, {x, bottom}, im_colour(p.ink), 1);

  const Scene& now = playback.at(static_cast<Tick>(s.view.tick));
  const auto figure_now = [&](std::size_t line) { return figure(chart.lines[line].figure(now), 0); };
  if (chart.range) {
    words(input, room.x, room.y, p.ink,
          fmt::format("dead {}; with missing {} (minimum)", figure_now(0), figure_now(1)));
  } else if (chart.lines.size() == 1) {
    words(input, room.x, room.y, p.ink, chart.title + ": " + figure_now(0));
  } else {
    words(input, room.x, room.y, p.ink, chart.title);
    for (std::size_t l = 0; l < chart.lines.size(); ++l)
      words(input, room.x + input.px(4), room.y + input.px(14 + 12 * static_cast<float>(l)),
            chart.lines[l].colour, chart.lines[l].name + " " + figure_now(l));
    return;
  }
  const std::string scale = figure(most, 0);
  const float width = input.fonts.small->CalcTextSizeA(input.fonts.small->FontSize, 1000, 0, scale.c_str()).x;
  words(input, room.x + room.width - width, room.y + input.px(13), p.quiet, scale);
}

}  // namespace

// Small multiples on one time, which is the timeline's: of the whole run in truth, to now as a state knows
// it.
void draw_charts(const PanelInput& input, const Room& room) {
  Session& s = input.session;
  begin_panel("charts", room);
  std::vector<SmallChart> charts = s.view.picture.empty() ? charts_of(s.seen(), s.view.colours(), s.header())
                                                          : charts_as_known(s.view.colours(), s.view.picture);
  const float gap = input.px(18), least_width = input.px(216);  // for its words
  const auto fit = static_cast<std::size_t>(std::max(1.0F, (room.width - gap) / (least_width + gap)));
  charts.resize(std::min(charts.size(), fit));
  const auto n = static_cast<float>(charts.size());
  const float width = (room.width - gap * (n + 1)) / n;
  for (std::size_t i = 0; i < charts.size(); ++i)
    draw_chart(input, charts[i],
               {room.x + gap + static_cast<float>(i) * (width + gap), room.y + input.px(5), width,
                room.height - input.px(8)});
  ImGui::End();
}

}  // namespace searoom
