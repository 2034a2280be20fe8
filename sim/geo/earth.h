// Exact geodesics on the WGS84 ellipsoid (Karney 2013, J. Geodesy 87, 43-55, by GeographicLib), good to
// 15 nanometres, and rhumb lines. For lengths that are reported, for way-points and for tests; the inner loop
// uses local_metres.h.
#pragma once

#include <vector>

#include "sim/base/quantity.h"
#include "sim/geo/position.h"

namespace searoom {

struct GeodesicPath {
  Distance distance;
  Bearing initial;  // at the first point, in [0, 360) degrees; 0 when the two points coincide
};

GeodesicPath geodesic_between(Position a, Position b);

// Where a vessel is after `d` along the geodesic that leaves `from` on bearing `initial`. Longitude is
// returned in [-180, 180].
Position geodesic_destination(Position from, Bearing initial, Distance d);

// The line of one bearing, which a helmsman can steer, and its length (GeographicLib's Rhumb; Karney 2024,
// The area of rhumb polygons, Studia Geophysica et Geodaetica 68, 99-120). The shorter way round the earth.
struct RhumbPath {
  Distance distance;
  Bearing bearing;  // in [0, 360) degrees; 0 when the two points coincide
};

RhumbPath rhumb_between(Position a, Position b);

// Points that divide the rhumb line from one place to another into equal parts no longer than `longest`; the
// last of them is `b` itself, and `a` is not among them.
std::vector<Position> along_rhumb(Position a, Position b, Distance longest);

}  // namespace searoom
