// Exact geodesics on the WGS84 ellipsoid (Karney 2013, J. Geodesy 87, 43-55, by GeographicLib), good to
// 15 nanometres. For lengths that are reported and for tests; the inner loop uses local_metres.h.
#pragma once

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

}  // namespace searoom
