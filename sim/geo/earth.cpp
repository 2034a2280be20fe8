#include "sim/geo/earth.h"

#include <GeographicLib/Geodesic.hpp>
#include <GeographicLib/Rhumb.hpp>
#include <algorithm>
#include <cmath>

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

RhumbPath rhumb_between(Position a, Position b) {
  if (a == b) return {};
  double distance_m = 0, bearing_deg = 0;
  GeographicLib::Rhumb::WGS84().Inverse(a.lat_deg, a.lon_deg, b.lat_deg, b.lon_deg, distance_m, bearing_deg);
  if (bearing_deg < 0) bearing_deg += 360;
  return {Distance::metres(distance_m), Bearing::degrees(bearing_deg)};
}

std::vector<Position> along_rhumb(Position a, Position b, Distance longest) {
  const RhumbPath path = rhumb_between(a, b);
  const int parts = std::max(1, static_cast<int>(std::ceil(path.distance / longest - 1e-9)));
  std::vector<Position> points;
  if (parts > 1) {
    const GeographicLib::RhumbLine line =
        GeographicLib::Rhumb::WGS84().Line(a.lat_deg, a.lon_deg, path.bearing.in_degrees());
    for (int part = 1; part < parts; ++part) {
      Position& point = points.emplace_back();
      line.Position(path.distance.in_metres() * part / parts, point.lat_deg, point.lon_deg);
    }
  }
  points.push_back(b);
  return points;
}

}  // namespace searoom
