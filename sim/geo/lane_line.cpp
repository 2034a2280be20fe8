#include "sim/geo/lane_line.h"

#include <algorithm>
#include <cmath>

#include "sim/geo/earth.h"
#include "sim/geo/local_metres.h"

namespace searoom {

LaneLine::LaneLine(const Lane& lane) {
  // Of a leg that is straight in latitude and longitude, 60 miles leave the rhumb line by less than 50 m up
  // to 10 degrees of latitude, and no ship keeps to a lane so closely.
  constexpr Distance longest_leg = Distance::nautical_miles(60);
  for (const Position p : lane.points) {
    if (points_.empty()) {
      points_.push_back(p);
      continue;
    }
    const std::vector<Position> leg = along_rhumb(points_.back(), p, longest_leg);
    points_.insert(points_.end(), leg.begin(), leg.end());
  }
  double along_m = 0;
  for (std::size_t i = 0; i < points_.size(); ++i) {
    if (i > 0) along_m += metres_between(points_[i - 1], points_[i]);
    along_m_.push_back(along_m);
  }
}

Position LaneLine::at(double along_m, double right_m) const {
  const auto next = std::upper_bound(along_m_.begin() + 1, along_m_.end() - 1, along_m);
  const auto i = static_cast<std::size_t>(next - along_m_.begin());
  const double leg_m = along_m_[i] - along_m_[i - 1];
  const double share = leg_m > 0 ? (along_m - along_m_[i - 1]) / leg_m : 0;
  const Position from = points_[i - 1], to = points_[i];
  const Offset leg = offset_between(from, to);
  const double right = leg_m > 0 ? right_m / leg_m : 0;
  const Position on_line{from.lat_deg + share * (to.lat_deg - from.lat_deg),
                         from.lon_deg + share * (to.lon_deg - from.lon_deg)};
  return moved(on_line, leg.north_m * right, -leg.east_m * right);
}

std::optional<double> LaneLine::near(Position p, double within_m) const {
  constexpr double metres_per_degree_at_least = 90000;  // of longitude to 36 degrees north, and of latitude
  const double reach_deg = within_m / metres_per_degree_at_least;
  std::optional<double> best;
  double nearest_m = within_m;
  for (std::size_t i = 1; i < points_.size(); ++i) {
    const Position a = points_[i - 1], b = points_[i];
    if (p.lat_deg < std::min(a.lat_deg, b.lat_deg) - reach_deg ||
        p.lat_deg > std::max(a.lat_deg, b.lat_deg) + reach_deg ||
        p.lon_deg < std::min(a.lon_deg, b.lon_deg) - reach_deg ||
        p.lon_deg > std::max(a.lon_deg, b.lon_deg) + reach_deg)
      continue;
    const Offset leg = offset_between(a, b), to_p = offset_between(a, p);
    const double leg_sq = leg.east_m * leg.east_m + leg.north_m * leg.north_m;
    if (leg_sq <= 0) continue;
    const double share =
        std::clamp((to_p.east_m * leg.east_m + to_p.north_m * leg.north_m) / leg_sq, 0.0, 1.0);
    const double off_m = std::hypot(to_p.east_m - share * leg.east_m, to_p.north_m - share * leg.north_m);
    if (off_m >= nearest_m) continue;
    nearest_m = off_m;
    best = along_m_[i - 1] + share * (along_m_[i] - along_m_[i - 1]);
  }
  return best;
}

}  // namespace searoom
