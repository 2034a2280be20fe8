#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "sim/base/leaving_text.h"
#include "sim/experiment/design/coast_outline.h"
#include "sim/experiment/design/comparison_table.h"
#include "sim/experiment/report/html.h"
#include "sim/experiment/report/sections.h"
#include "sim/record/telling/words.h"

namespace searoom {
namespace {

constexpr double map_width = 400;
constexpr std::size_t most_maps = 4;
constexpr int shades = 5;

class MapPlane {
 public:
  explicit MapPlane(const Box& box)
      : box_(box),
        middle_((box.south_deg + box.north_deg) / 2),
        per_degree_(map_width / ((box.east_deg - box.west_deg) * shortening())) {}
  double height() const { return (box_.north_deg - box_.south_deg) * per_degree_; }
  double x(double lon) const { return (lon - box_.west_deg) * shortening() * per_degree_; }
  double y(double lat) const { return (box_.north_deg - lat) * per_degree_; }
  double middle_lat() const { return middle_; }

 private:
  double shortening() const { return std::cos(middle_ * std::numbers::pi / 180); }
  Box box_;
  double middle_, per_degree_;
};

std::string land_svg(const CoastOutline& land, const MapPlane& plane) {
  std::string path;
  for (const CoastOutline::Strip& s : land.strips)
    path += fmt::format("M{} {}H{}v{}H{}z", px(plane.x(s.west_deg)),
                        px(plane.y(s.south_deg + land.height_deg)), px(plane.x(s.east_deg)),
                        px(plane.y(s.south_deg) - plane.y(s.south_deg + land.height_deg) + 0.3),
                        px(plane.x(s.west_deg)));
  return fmt::format("<path d=\"{}\" fill=\"#c9c4b8\"/>", path);
}

// Cividis (Nuñez, Anderton and Renslow 2018), light to dark: read alike by all eyes, and in grey.
const char* shade(int n) {
  constexpr const char* colours[shades] = {"#ffea46", "#bcae6c", "#7d7c78", "#414d6b", "#00224e"};
  return colours[std::clamp(n, 0, shades - 1)];
}

struct Scale {
  double most = 0;  // person-days in the fullest hexagon
  // Each shade is a third of the next.
  int shade_of(double days) const {
    const double lighter = std::ceil(std::log(days / most) / std::log(3.0) - 1e-9);
    return shades - 1 + static_cast<int>(std::max<double>(lighter, -shades));  // of next to nothing too
  }
  double upper(int shade) const { return most / std::pow(3.0, shades - 1 - shade); }
};

std::string map_svg(const std::string& title, const CoastOutline& land, const StrandedMap::ByHexagon& days,
                    const Scale& scale) {
  const MapPlane plane(land.box);
  const Hexagons hexagons(plane.middle_lat(), 0.5);
  std::string content =
      fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"#eef4f8\"/>", px(map_width), px(plane.height()));
  content += land_svg(land, plane);
  for (const auto& [hexagon, person_days] : days) {
    std::string path;
    for (const Position& c : hexagons.corners(hexagon))
      path +=
          fmt::format("{}{} {}", path.empty() ? "M" : "L", px(plane.x(c.lon_deg)), px(plane.y(c.lat_deg)));
    content += fmt::format("<path d=\"{}z\" fill=\"{}\"/>", path, shade(scale.shade_of(person_days)));
  }
  content += fmt::format("<rect width=\"{}\" height=\"{}\" fill=\"none\" stroke=\"#888\"/>", px(map_width),
                         px(plane.height()));
  return "<figure><figcaption>" + for_page(title) + "</figcaption>" +
         svg(map_width, plane.height(), title + ": person-days stranded by hexagons of 30 nautical miles",
             content) +
         "</figure>";
}

std::string legend(const Scale& scale) {
  std::string text = "<p class=\"legend\">Person-days stranded in a hexagon, a run: ";
  for (int n = 0; n < shades; ++n) {
    text += fmt::format(
        "<span><svg width=\"14\" height=\"14\"><rect width=\"14\" height=\"14\" fill=\"{}\"/></svg> up to "
        "{}</span> ",
        shade(n), rounded(scale.upper(n)));
  }
  return text + "</p>";
}

// The run whose total is nearest to the middle of all: neither the luckiest nor the worst.
Replicate middle_run(const ReportInput& in) {
  const OutcomeColumn* column = in.all.find("person_days_stranded");
  std::vector<std::pair<double, std::uint64_t>> runs;
  for (std::size_t i = 0; column && i < column->alternatives[0].size(); ++i) {
    if (column->alternatives[0][i]) runs.emplace_back(*column->alternatives[0][i], in.all.seeds[0][i]);
  }
  if (runs.empty()) return {0, in.comparison.first_seed};
  std::ranges::sort(runs);
  return {0, runs[(runs.size() - 1) / 2].second};
}

}  // namespace

std::string map_section(const ReportInput& in) {
  const CoastOutline land = CoastOutline::parse(in.comparison.manifest.land);
  if (land.height_deg <= 0 || in.exploration) return "";
  const Replicate named = middle_run(in);
  std::vector<std::pair<std::string, StrandedMap::ByHexagon>> maps;
  const auto& alternatives = in.comparison.manifest.alternatives;
  maps.emplace_back(fmt::format("One run: {}, seed {}", alternatives[0].name, named.seed),
                    in.db.stranded(named));
  for (const std::size_t alternative : telling_alternatives(in.comparison, most_maps)) {
    auto days = in.db.stranded(alternative);
    for (auto& [hexagon, person_days] : days)
      person_days /= static_cast<double>(in.comparison.runs[alternative]);
    maps.emplace_back(
        fmt::format("All {} runs: {}", in.comparison.runs[alternative], alternatives[alternative].name),
        std::move(days));
  }
  Scale scale;
  for (const auto& [title, days] : maps) {
    for (const auto& [hexagon, person_days] : days) scale.most = std::max(scale.most, person_days);
  }
  if (scale.most <= 0) return "";
  std::string text = fmt::format(
      "<section><h2>Where people were stranded</h2><p>Person-days aboard boats that were held at sea, left "
      "by their "
      "crew or without power. The one run shown is that of seed {} under {}: the run in the middle of all by "
      "person-days "
      "stranded, chosen because it is neither the luckiest nor the worst. The other maps are means over all "
      "runs. "
      "Positions are approximate and say nothing of boundaries.</p>{}<div class=\"maps\">",
      named.seed, for_page(alternatives[0].name), legend(scale));
  std::vector<std::vector<std::string>> rows = {
      {"Map", "Person-days, a run", "Hexagons", "Fullest hexagon, around"}};
  for (const auto& [title, days] : maps) {
    text += map_svg(title, land, days, scale);
    double all = 0;
    Hexagon fullest;
    double most = 0;
    for (const auto& [hexagon, person_days] : days) {
      all += person_days;
      if (person_days > most) fullest = hexagon;
      most = std::max(most, person_days);
    }
    const Hexagons hexagons((land.box.south_deg + land.box.north_deg) / 2, 0.5);
    rows.push_back({title, rounded(all), std::to_string(days.size()),
                    days.empty() ? "-" : position_in_words(hexagons.middle(fullest))});
  }
  return text + "</div>" + folded_table("The numbers behind these maps", rows) + "</section>\n";
}

}  // namespace searoom
