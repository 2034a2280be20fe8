#include "sim/geo/hexagons.h"

#include <cmath>
#include <numbers>

namespace searoom {
namespace {

using std::numbers::sqrt3;  // constant: tilings may be made before any variable of this file is

Hexagon rounded_hexagon(double q, double r) {
  const double s = -q - r;
  double rq = std::round(q), rr = std::round(r);
  const double rs = std::round(s);
  const double off_q = std::abs(rq - q), off_r = std::abs(rr - r), off_s = std::abs(rs - s);
  if (off_q > off_r && off_q > off_s)
    rq = -rr - rs;
  else if (off_r > off_s)
    rr = -rq - rs;
  return {static_cast<int>(rq), static_cast<int>(rr)};
}

}  // namespace

Hexagons::Hexagons(double middle_lat_deg, double across_degrees)
    : shortening_(std::cos(middle_lat_deg * std::numbers::pi / 180)), side_degrees_(across_degrees / sqrt3) {}

Hexagon Hexagons::at(Position where) const {
  const double x = where.lon_deg * shortening_ / side_degrees_, y = where.lat_deg / side_degrees_;
  return rounded_hexagon(sqrt3 / 3 * x - y / 3, 2 * y / 3);
}

Position Hexagons::middle(Hexagon h) const {
  const double x = sqrt3 * (h.q + h.r / 2.0), y = 1.5 * h.r;
  return {y * side_degrees_, x * side_degrees_ / shortening_};
}

std::array<Position, 6> Hexagons::corners(Hexagon h) const {
  const Position m = middle(h);
  std::array<Position, 6> all;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const double angle = std::numbers::pi / 6 + static_cast<double>(i) * std::numbers::pi / 3;
    all[i] = {m.lat_deg + side_degrees_ * std::sin(angle),
              m.lon_deg + side_degrees_ * std::cos(angle) / shortening_};
  }
  return all;
}

}  // namespace searoom
