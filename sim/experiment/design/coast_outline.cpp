#include "sim/experiment/design/coast_outline.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "sim/base/complaints.h"
#include "sim/base/json_depth.h"

namespace searoom {
namespace {

constexpr double cells_across = 200;

double tidy(double degrees) {
  return std::round(degrees * 1000) / 1000;
}

}  // namespace

CoastOutline coast_outline(const Chart& chart) {
  const Box box = chart.grid().box;
  CoastOutline land{box, std::max(chart.grid().cell_deg, (box.east_deg - box.west_deg) / cells_across), {}};
  const double cell = land.height_deg;
  const auto rows = static_cast<int>(std::ceil((box.north_deg - box.south_deg) / cell));
  const auto columns = static_cast<int>(std::ceil((box.east_deg - box.west_deg) / cell));
  for (int row = 0; row < rows; ++row) {
    const double south = box.south_deg + row * cell;
    int from = -1;  // the first column of a strip that has begun
    for (int column = 0; column <= columns; ++column) {
      const double west = box.west_deg + column * cell;
      const bool is_land = column < columns && chart.is_land({south + cell / 2, west + cell / 2});
      if (is_land && from < 0) from = column;
      if (is_land || from < 0) continue;
      land.strips.push_back({south, box.west_deg + from * cell, west});
      from = -1;
    }
  }
  return land;
}

std::string CoastOutline::json() const {
  nlohmann::json json{{"box", {box.west_deg, box.south_deg, box.east_deg, box.north_deg}},
                      {"height", height_deg},
                      {"strips", nlohmann::json::array()}};
  for (const Strip& s : strips)
    json["strips"].push_back({tidy(s.south_deg), tidy(s.west_deg), tidy(s.east_deg)});
  return json.dump();
}

CoastOutline CoastOutline::parse(const std::string& text) {
  CoastOutline land;
  if (text.empty()) return land;
  const auto damaged = [] { throw BadInput("found a coast that cannot be read, wanted whole results"); };
  if (nested_too_deep(text)) damaged();
  try {
    const auto json = nlohmann::json::parse(text);
    const auto& box = json.at("box");
    land.box = {box.at(0), box.at(1), box.at(2), box.at(3)};
    land.height_deg = json.at("height");
    for (const auto& s : json.at("strips")) land.strips.push_back({s.at(0), s.at(1), s.at(2)});
  } catch (const nlohmann::json::exception&) {
    damaged();
  }
  const Box& b = land.box;
  const bool on_earth = b.south_deg >= -90 && b.north_deg <= 90 && b.west_deg >= -360 && b.east_deg <= 360;
  if (!on_earth || !(b.west_deg < b.east_deg) || !(b.south_deg < b.north_deg)) damaged();
  return land;
}

}  // namespace searoom
