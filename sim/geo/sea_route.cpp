#include "sim/geo/sea_route.h"

#include <algorithm>
#include <cmath>

#include "sim/geo/cell_walk.h"
#include "sim/geo/earth.h"
#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

// What a straight line or a move costs on this chart.
class PassageCosts {
 public:
  PassageCosts(const LandMask& mask, const CoastDistance& coast, const DistanceField& field)
      : mask_(mask), coast_(coast), field_(field), grid_(mask.grid()) {}

  // The neighbour through which the field was computed; the cell itself at the destination.
  int next_cell(int cell) const {
    const int row = grid_.row_of(cell);
    const int col = grid_.col_of(cell);
    int best = cell;
    float best_cost = std::numeric_limits<float>::infinity();
    for (const SeaMove& move : sea_moves) {
      if (!grid_.has(row + move.to.rows, col + move.to.cols)) continue;
      const int to = grid_.cell_at(row + move.to.rows, col + move.to.cols);
      const float cost = field_.cost(to) + move_cost(row, col, move);
      if (cost < best_cost && field_.cost(to) < field_.cost(cell)) {
        best_cost = cost;
        best = to;
      }
    }
    return best;
  }

  // Along a straight line; infinite when it touches land.
  double line_cost(Position a, Position b) const {
    double cost = 0, length_m = 0;  // of the line, were all of it at the latitude of the row
    int row_of_length = -1;
    walk_cells(grid_, a, b, [&](int row, int col, double enter, double leave) {
      const float w = weight(row, col);
      if (w == land_weight) {
        cost = std::numeric_limits<double>::infinity();
        return false;
      }
      if (row != row_of_length) {
        const DegreeLength d = degree_length(grid_.row_centre_lat(row));
        const double north_m = (b.lat_deg - a.lat_deg) * d.lat_m;
        const double east_m = (b.lon_deg - a.lon_deg) * d.lon_m;
        length_m = std::sqrt(north_m * north_m + east_m * east_m);
        row_of_length = row;
      }
      cost += (leave - enter) * length_m * w;
      return true;
    });
    return cost;
  }

 private:
  float weight(int row, int col) const {
    if (!grid_.has(row, col)) return land_weight;
    const int cell = grid_.cell_at(row, col);
    return mask_.is_land_cell(cell) ? land_weight : field_.clear_water().weight(coast_.metres(cell));
  }

  // The same sum as in the field, from the other end: weights and lengths are symmetric.
  float move_cost(int row, int col, const SeaMove& move) const {
    return sea_move_cost(sea_move_metres(grid_, row, move), weight(row, col),
                         weight(row + move.side.rows, col + move.side.cols),
                         weight(row + move.other_side.rows, col + move.other_side.cols),
                         weight(row + move.to.rows, col + move.to.cols));
  }

  const LandMask& mask_;
  const CoastDistance& coast_;
  const DistanceField& field_;
  const CellGrid& grid_;
};

std::vector<Position> downhill(const CellGrid& grid, const PassageCosts& passage, Position from,
                               int destination) {
  std::vector<Position> path = {from};
  int cell = grid.cell_of(from);
  if (from != grid.centre(cell)) path.push_back(grid.centre(cell));
  while (cell != destination) {
    const int next = passage.next_cell(cell);
    if (next == cell) return {};  // not reached: the field falls to its destination from every finite cell
    cell = next;
    path.push_back(grid.centre(cell));
  }
  return path;
}

// The farthest point of the path for which the straight line is no dearer than the path: steps that double
// while it holds, then halving between the last that held and the first that did not.
std::size_t farthest_straight(const PassageCosts& passage, const std::vector<Position>& path,
                              const std::vector<double>& cost_so_far, std::size_t from) {
  constexpr double rounding = 1 + 1e-9;
  const auto straight = [&](std::size_t to) {
    return passage.line_cost(path[from], path[to]) <= (cost_so_far[to] - cost_so_far[from]) * rounding;
  };
  std::size_t good = from + 1;
  std::size_t step = 1;
  while (good + step < path.size() && straight(good + step)) {
    good += step;
    step *= 2;
  }
  std::size_t bad = std::min(good + step, path.size());
  while (bad - good > 1) {
    const std::size_t middle = good + (bad - good) / 2;
    (straight(middle) ? good : bad) = middle;
  }
  return good;
}

std::vector<Position> pulled_tight(const PassageCosts& passage, const std::vector<Position>& path) {
  std::vector<double> cost_so_far(path.size(), 0);
  for (std::size_t i = 1; i < path.size(); ++i) {
    cost_so_far[i] = cost_so_far[i - 1] + passage.line_cost(path[i - 1], path[i]);
  }
  std::vector<Position> kept = {path.front()};
  for (std::size_t i = 0; i + 1 < path.size();) {
    i = farthest_straight(passage, path, cost_so_far, i);
    kept.push_back(path[i]);
  }
  return kept;
}

// No part of a straight leg is longer than its share of this: a degree of longitude is longest at the end
// nearer the equator, one of latitude at the other.
double longest_length_m(Position a, Position b) {
  const auto [low, high] = std::minmax({std::abs(a.lat_deg), std::abs(b.lat_deg)});
  const double east_m =
      (b.lon_deg - a.lon_deg) * metres_per_degree_lon(a.lat_deg * b.lat_deg < 0 ? 0.0 : low);
  const double north_m = (b.lat_deg - a.lat_deg) * metres_per_degree_lat(high);
  return std::sqrt(east_m * east_m + north_m * north_m);
}

// The same line with points added, so that no leg is longer than `longest`.
std::vector<Position> with_short_legs(const std::vector<Position>& points, Distance longest) {
  std::vector<Position> route = {points.front()};
  for (std::size_t i = 1; i < points.size(); ++i) {
    const Position a = points[i - 1];
    const Position b = points[i];
    const int parts = 1 + static_cast<int>(longest_length_m(a, b) / longest.in_metres());
    for (int p = 1; p < parts; ++p) {
      const double share = static_cast<double>(p) / parts;
      route.push_back(
          {a.lat_deg + share * (b.lat_deg - a.lat_deg), a.lon_deg + share * (b.lon_deg - a.lon_deg)});
    }
    route.push_back(b);
  }
  return route;
}

// Sixteen directions leave corners that no straight line from a corner removes. Points set along the legs
// let the next pull, from the other end, cut them; each pull lowers the cost or leaves it. Sliding the
// corners as well was tried: five times the work, and no shorter from Sittwe to Langkawi.
std::vector<Position> taut(const PassageCosts& passage, std::vector<Position> path) {
  // Even, to end in the sailing direction; twenty change nothing from Sittwe to Langkawi.
  constexpr int pulls = 6;
  const Distance spacing = Distance::nautical_miles(4);
  path = pulled_tight(passage, path);
  for (int pull = 0; pull < pulls; ++pull) {
    std::reverse(path.begin(), path.end());
    path = pulled_tight(passage, with_short_legs(path, spacing));
  }
  return path;
}

// Appends the way from the last point of a route to another, between which a straight line in latitude and
// longitude is clear: by the rhumb line, or, where that lies so far off the straight one that it touches
// land, by two that meet on it.
void append_rhumb(const PassageCosts* passage, Position to, std::vector<Position>& route) {
  const Position from = route.back();
  const std::vector<Position> points = along_rhumb(from, to, longest_route_leg);
  const auto is_clear = [&] {
    Position before = from;
    for (const Position p : points) {
      if (std::isinf(passage->line_cost(before, p))) return false;
      before = p;
    }
    return true;
  };
  if (passage && points.size() > 1 && !is_clear()) {
    append_rhumb(passage, {(from.lat_deg + to.lat_deg) / 2, (from.lon_deg + to.lon_deg) / 2}, route);
    append_rhumb(passage, to, route);
    return;
  }
  route.insert(route.end(), points.begin(), points.end());
}

}  // namespace

std::vector<Position> turning_points(const LandMask& mask, const CoastDistance& coast,
                                     const DistanceField& field, Position from) {
  const CellGrid& grid = mask.grid();
  const int start = grid.cell_of(from);
  if (start < 0 || mask.is_land_cell(start) || std::isinf(field.cost(start))) return {};
  if (mask.all_sea()) return {from, grid.centre(field.destination())};
  const PassageCosts passage(mask, coast, field);
  const std::vector<Position> path = downhill(grid, passage, from, field.destination());
  return path.empty() ? path : taut(passage, path);
}

std::vector<Position> sea_route(const LandMask& mask, const CoastDistance& coast, const DistanceField& field,
                                Position from) {
  const std::vector<Position> turns = turning_points(mask, coast, field, from);
  if (turns.empty()) return {};
  const PassageCosts passage(mask, coast, field);
  std::vector<Position> route = {from};
  for (std::size_t i = 1; i < turns.size(); ++i)
    append_rhumb(mask.all_sea() ? nullptr : &passage, turns[i], route);
  return route;
}

Distance route_length(const std::vector<Position>& points) {
  Distance length;
  for (std::size_t i = 1; i < points.size(); ++i) {
    length = length + geodesic_between(points[i - 1], points[i]).distance;
  }
  return length;
}

}  // namespace searoom
