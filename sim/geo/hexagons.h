// A tiling of a chart by hexagons, for maps that count: each place falls into one. The plane is latitude and
// longitude with the longitude shortened by the cosine of a middle latitude, so hexagons look regular near
// it. Co-ordinates and rounding are those of axial hexagons with a corner to the north (A. Patel, "Hexagonal
// Grids", Red Blob Games 2013: pixel to hex, cube rounding).
#pragma once

#include <array>
#include <compare>

#include "sim/geo/position.h"

namespace searoom {

struct Hexagon {
  int q = 0, r = 0;
  auto operator<=>(const Hexagon&) const = default;
};

class Hexagons {
 public:
  // `across_degrees`: between two opposite sides, in degrees of latitude.
  Hexagons(double middle_lat_deg, double across_degrees);

  Hexagon at(Position where) const;
  Position middle(Hexagon hexagon) const;
  std::array<Position, 6> corners(Hexagon hexagon) const;

 private:
  double shortening_;
  double side_degrees_;
};

}  // namespace searoom
