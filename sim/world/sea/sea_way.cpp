#include "sim/world/sea/sea_way.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "sim/geo/earth.h"
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

// By rhumb lines between points that straight lines join; where one would touch land, the straight line.
std::vector<Position> by_rhumb_lines(const Chart& chart, Position from, const std::vector<Position>& way) {
  std::vector<Position> legs;
  for (const Position to : way) {
    const std::vector<Position> points = rhumb_way(from, to);
    Position before = from;
    const bool clear = std::all_of(points.begin(), points.end(),
                                   [&](Position p) { return is_clear(chart, std::exchange(before, p), p); });
    if (clear) {
      legs.insert(legs.end(), points.begin(), points.end());
    } else {
      legs.push_back(to);
    }
    from = to;
  }
  return legs;
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

std::vector<Position> rhumb_way(Position from, Position to) {
  return along_rhumb(from, to, longest_route_leg);
}

std::vector<Position> sea_way(const Scenario& s, Position start, Position goal) {
  const Position from = at_sea(s, start), to = at_sea(s, goal);
  if (is_clear(*s.chart, from, to)) return by_rhumb_lines(*s.chart, from, {to});
  const PlaceIndex by = place_between(s, from, to);
  if (!by) return {to};
  const int cell = s.sea_cells[by];
  std::vector<Position> way = s.chart->turning_points(from, cell);
  std::vector<Position> back = s.chart->turning_points(to, cell);
  if (way.empty() || back.empty()) return {to};
  way.erase(way.begin());
  way.insert(way.end(), back.rbegin(), back.rend());
  return by_rhumb_lines(*s.chart, from, pulled_tight(*s.chart, from, way));
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
