#include "sim/science/search_patterns.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace searoom {
namespace {

Offset along(Offset from, Bearing course, double run_m) {
  return {from.east_m + run_m * std::sin(course.in_radians()),
          from.north_m + run_m * std::cos(course.in_radians())};
}

double metres(Offset from, Offset to) {
  return std::hypot(to.east_m - from.east_m, to.north_m - from.north_m);
}

// To and fro along `leg_course`, advancing along `advance`. Each leg and the turn after it make the length of
// the box; the first begins at its edge, and the last ends there, half a spacing each.
WayPoints sweep(double leg_m, double advance_m, Bearing leg_course, Bearing advance, double spacing_m) {
  const int legs = std::max(1, static_cast<int>(std::lround(advance_m / spacing_m)));
  const double apart_m = advance_m / legs;
  const double half_leg_m = std::max(0.0, leg_m - apart_m) / 2;
  WayPoints points;
  for (int leg = 0; leg < legs; ++leg) {
    const Offset middle = along({}, advance, (leg + 0.5) * apart_m - advance_m / 2);
    const double forward = leg % 2 == 0 ? 1 : -1;
    points.push_back(along(middle, leg_course, -forward * (leg == 0 ? leg_m / 2 : half_leg_m)));
    points.push_back(along(middle, leg_course, forward * (leg == legs - 1 ? leg_m / 2 : half_leg_m)));
  }
  return points;
}

// The route beside itself, to starboard for a positive distance; corners are mitred.
WayPoints beside(const WayPoints& route, double starboard_m) {
  WayPoints points;
  for (std::size_t i = 0; i < route.size(); ++i) {
    Offset normal;
    for (const std::size_t leg : {i, i + 1}) {  // that end here and begin here
      if (leg == 0 || leg >= route.size()) continue;
      const double length = std::max(1e-9, metres(route[leg - 1], route[leg]));
      normal.east_m += (route[leg].north_m - route[leg - 1].north_m) / length;
      normal.north_m -= (route[leg].east_m - route[leg - 1].east_m) / length;
    }
    const double length = std::max(1e-9, std::hypot(normal.east_m, normal.north_m));
    points.push_back({route[i].east_m + starboard_m * normal.east_m / length,
                      route[i].north_m + starboard_m * normal.north_m / length});
  }
  return points;
}

}  // namespace

std::string_view name_of(Pattern pattern) {
  constexpr std::array<std::string_view, 5> names = {"expanding square", "sector", "parallel track",
                                                     "creeping line", "track line"};
  return names[static_cast<std::size_t>(pattern)];
}

WayPoints expanding_square(Distance spacing, int legs, Bearing first) {
  WayPoints points = {{}};
  for (int leg = 0; leg < legs; ++leg) {
    const Bearing course = first + Bearing::degrees(90.0 * (leg % 4));
    const int spacings = leg / 2 + 1;
    points.push_back(along(points.back(), course, spacing.in_metres() * spacings));
  }
  return points;
}

WayPoints sector_search(Distance radius, Bearing first) {
  WayPoints points = {{}};
  for (int triangle = 0; triangle < 3; ++triangle) {
    const Bearing out = first + Bearing::degrees(240.0 * triangle);
    points.push_back(along({}, out, radius.in_metres()));
    points.push_back(along(points.back(), out + Bearing::degrees(120), radius.in_metres()));
    points.push_back({});
  }
  return points;
}

WayPoints parallel_sweep(const SearchBox& box, Distance spacing) {
  return sweep(box.length.in_metres(), box.width.in_metres(), box.along, box.along + Bearing::degrees(90),
               spacing.in_metres());
}

WayPoints creeping_line(const SearchBox& box, Distance spacing) {
  return sweep(box.width.in_metres(), box.length.in_metres(), box.along + Bearing::degrees(90), box.along,
               spacing.in_metres());
}

WayPoints track_line(const WayPoints& route, Distance spacing) {
  WayPoints points = beside(route, spacing.in_metres() / 2);
  WayPoints back = beside(route, -spacing.in_metres() / 2);
  points.insert(points.end(), back.rbegin(), back.rend());
  return points;
}

Distance track_length(const WayPoints& points) {
  double length_m = 0;
  for (std::size_t i = 1; i < points.size(); ++i) length_m += metres(points[i - 1], points[i]);
  return Distance::metres(length_m);
}

WayPoints carried_along(const WayPoints& points, Velocity drift, Speed searcher, Duration begins) {
  WayPoints over_ground;
  double run_m = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (i > 0) run_m += metres(points[i - 1], points[i]);
    const double t_s = begins.in_seconds() + run_m / searcher.in_metres_per_second();
    over_ground.push_back(
        {points[i].east_m + drift.east_m_s * t_s, points[i].north_m + drift.north_m_s * t_s});
  }
  return over_ground;
}

}  // namespace searoom
