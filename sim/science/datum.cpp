#include "sim/science/datum.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace searoom {
namespace {

constexpr std::array<HandLeeway, 10> leeways{{
    {"person in water", 0.011, 0.068, 30},
    {"raft, 4-6 persons", 0.029, 0.039, 20},
    {"raft, 15-25 persons", 0.036, -0.086, 14},
    {"skiff, flat bottom", 0.034, 0.040, 22},
    {"skiff, V hull", 0.030, 0.080, 15},
    {"skiff, capsized", 0.017, 0, 15},
    {"fishing vessel", 0.042, 0, 48},
    {"trawler", 0.040, 0, 33},
    {"coaster", 0.028, 0, 48},
    {"wreckage", 0.020, 0, 10},
}};

// Turned to the right of downwind.
Offset drift_of(Velocity wind, double speed_m_s, Bearing turned, Velocity current, double seconds) {
  const double strength = std::hypot(wind.east_m_s, wind.north_m_s);
  const double east = strength > 0 ? wind.east_m_s / strength : 0;
  const double north = strength > 0 ? wind.north_m_s / strength : 1;
  const double c = std::cos(turned.in_radians()), s = std::sin(turned.in_radians());
  return {(speed_m_s * (east * c + north * s) + current.east_m_s) * seconds,
          (speed_m_s * (north * c - east * s) + current.north_m_s) * seconds};
}

}  // namespace

std::span<const HandLeeway> hand_leeways() {
  return leeways;
}

const HandLeeway* find_hand_leeway(std::string_view name) {
  const auto found = std::ranges::find(leeways, name, &HandLeeway::name);
  return found == leeways.end() ? nullptr : &*found;
}

Datum hand_datum(const HandLeeway& leeway, Velocity wind, Velocity current, Duration adrift,
                 const PositionErrors& errors) {
  const double wind_knots = Speed::metres_per_second(std::hypot(wind.east_m_s, wind.north_m_s)).in_knots();
  const double speed_m_s =
      Speed::knots(std::max(0.0, leeway.slope * wind_knots + leeway.offset_knots)).in_metres_per_second();
  const Bearing side = Bearing::degrees(leeway.divergence_degrees);
  Datum datum;
  datum.right = drift_of(wind, speed_m_s, side, current, adrift.in_seconds());
  datum.left = drift_of(wind, speed_m_s, -side, current, adrift.in_seconds());
  datum.middle = {(datum.left.east_m + datum.right.east_m) / 2,
                  (datum.left.north_m + datum.right.north_m) / 2};
  datum.divergence = Distance::metres(
      std::hypot(datum.right.east_m - datum.left.east_m, datum.right.north_m - datum.left.north_m));
  const double drift_m = std::max(std::hypot(datum.left.east_m, datum.left.north_m),
                                  std::hypot(datum.right.east_m, datum.right.north_m));
  const double drift_error_m = drift_error_share * drift_m;
  const double x = errors.initial.in_metres(), y = errors.searcher.in_metres();
  datum.total_probable_error = Distance::metres(std::sqrt(x * x + y * y + drift_error_m * drift_error_m));
  return datum;
}

double safety_factor(int search) {
  constexpr std::array<double, 5> factors = {1.1, 1.6, 2.0, 2.3, 2.5};
  return factors[static_cast<std::size_t>(std::clamp(search, 1, 5) - 1)];
}

Distance search_radius(const Datum& datum, int search) {
  return safety_factor(search) * datum.total_probable_error + datum.divergence / 2;
}

}  // namespace searoom
