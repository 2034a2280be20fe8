#include "sim/geo/earth.h"

#include <GeographicLib/Geodesic.hpp>

namespace searoom {

GeodesicPath geodesic_between(Position a, Position b) {
  if (a == b) return {};
  double distance_m = 0;
  double initial_deg = 0;
  double final_deg = 0;
  GeographicLib::Geodesic::WGS84().Inverse(a.lat_deg, a.lon_deg, b.lat_deg, b.lon_deg, distance_m,
                                           initial_deg, final_deg);
  if (initial_deg < 0) initial_deg += 360;
  return {Distance::metres(distance_m), Bearing::degrees(initial_deg)};
}

Position geodesic_destination(Position from, Bearing initial, Distance d) {
  Position to;
  GeographicLib::Geodesic::WGS84().Direct(from.lat_deg, from.lon_deg, initial.in_degrees(), d.in_metres(),
                                          to.lat_deg, to.lon_deg);
  return to;
}

}  // namespace searoom
