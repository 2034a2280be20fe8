#include "sim/world/sea/sea_way.h"

#include <algorithm>
#include <limits>

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

bool is_clear(const Chart& chart, Position from, Position to) {
  return chart.mask().all_sea() || !chart.mask().first_land_contact(from, to);
}

// The prepared place by which the way is shortest, as the crow flies.
PlaceIndex place_between(const Scenario& s, Position from, Position to) {
  PlaceIndex best;
  double best_m = std::numeric_limits<double>::infinity();
  for (const PlaceIndex place : s.places.indices()) {
    const int cell = s.sea_cells[place];
    if (cell < 0 || !s.chart->has_field_to(cell)) continue;
    const Position at = s.chart->grid().centre(cell);
    const double metres = metres_between(from, at) + metres_between(at, to);
    if (metres >= best_m) continue;
    best_m = metres;
    best = place;
  }
  return best;
}

// From each way-point on to the last that can be reached in a straight line.
std::vector<Position> pulled_tight(const Chart& chart, Position from, const std::vector<Position>& way) {
  std::vector<Position> tight;
  for (std::size_t at = 0; at < way.size();) {
    std::size_t next = way.size() - 1;
    while (next > at && !is_clear(chart, from, way[next])) --next;
    tight.push_back(way[next]);
    from = way[next];
    at = next + 1;
  }
  return tight;
}

// The nearest open sea to a place on land: a boat may be believed to be far inland.
Position at_sea(const Scenario& s, Position p) {
  if (!s.chart->is_land(p)) return p;
  for (const double km : {40, 160, 640}) {
    if (const auto cell = nearest_open_sea(s.chart->mask(), p, Distance::kilometres(km)))
      return s.chart->grid().centre(*cell);
  }
  return p;
}

}  // namespace

Position harbour_of(const Scenario& s, PlaceIndex place) {
  const int cell = s.sea_cells[place];
  return cell >= 0 ? s.chart->grid().centre(cell) : s.places[place].at;
}

bool is_clear_way(const Scenario& s, Position from, Position to) {
  return !s.chart->is_land(from) && is_clear(*s.chart, from, to);
}

PlaceIndex nearest_haven(const Scenario& s, Position from, std::string_view except) {
  PlaceIndex nearest;
  double best_m = std::numeric_limits<double>::infinity();
  for (const NameRef& haven : s.havens) {
    const auto place = haven.as<Place>();
    const double metres = metres_between(from, harbour_of(s, place));
    if (metres >= best_m || (!except.empty() && s.places[place].country == except)) continue;
    best_m = metres;
    nearest = place;
  }
  return nearest;
}

std::vector<Position> sea_way(const Scenario& s, Position start, Position goal) {
  const Position from = at_sea(s, start), to = at_sea(s, goal);
  if (is_clear(*s.chart, from, to)) return {to};
  const PlaceIndex by = place_between(s, from, to);
  if (!by) return {to};
  const int cell = s.sea_cells[by];
  std::vector<Position> way = s.chart->route(from, cell);
  std::vector<Position> back = s.chart->route(to, cell);
  if (way.empty() || back.empty()) return {to};
  way.erase(way.begin());
  way.insert(way.end(), back.rbegin(), back.rend());
  return pulled_tight(*s.chart, from, way);
}

std::vector<Position> sea_way_to_place(const Scenario& s, Position start, PlaceIndex place) {
  const Position from = at_sea(s, start), to = harbour_of(s, place);
  const int cell = s.sea_cells[place];
  if (is_clear(*s.chart, from, to) || cell < 0 || !s.chart->has_field_to(cell)) return sea_way(s, from, to);
  std::vector<Position> way = s.chart->route(from, cell);
  if (way.size() < 2) return {to};
  way.erase(way.begin());
  return way;
}

Distance length_of(Position from, const std::vector<Position>& way) {
  double metres = 0;
  for (const Position to : way) {
    metres += metres_between(from, to);
    from = to;
  }
  return Distance::metres(metres);
}

}  // namespace searoom
