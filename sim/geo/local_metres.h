// Latitude and longitude to metres and back near a place: the flat earth of the inner loop.
//
// The length of a degree comes from a table of the meridian and parallel radii of WGS84, built at compile
// time and therefore the same on every machine, with a relative error under 1e-6 between 60S and 60N.
// Offsets use the mid-latitude and hold to 1e-5 over 20 km. Longitudes are not wrapped: a chart lies on one
// side of the antimeridian.
#pragma once

#include <algorithm>
#include <array>

#include "sim/geo/position.h"

namespace searoom {

struct DegreeLength {
  double lat_m = 0;  // metres per degree of latitude
  double lon_m = 0;  // metres per degree of longitude
};

inline constexpr int degree_length_nodes_per_degree = 20;
inline constexpr int degree_length_nodes = 180 * degree_length_nodes_per_degree + 1;
extern const std::array<DegreeLength, degree_length_nodes> degree_lengths;  // from 90S to 90N

// Both lengths at a latitude in [-90, 90].
inline DegreeLength degree_length(double lat_deg) {
  const double x = (lat_deg + 90.0) * degree_length_nodes_per_degree;
  const int i = std::clamp(static_cast<int>(x), 0, degree_length_nodes - 2);
  const double f = x - i;
  const DegreeLength& a = degree_lengths[i];
  const DegreeLength& b = degree_lengths[i + 1];
  return {a.lat_m + f * (b.lat_m - a.lat_m), a.lon_m + f * (b.lon_m - a.lon_m)};
}

inline double metres_per_degree_lat(double lat_deg) {
  return degree_length(lat_deg).lat_m;
}
inline double metres_per_degree_lon(double lat_deg) {
  return degree_length(lat_deg).lon_m;
}

struct Offset {
  double east_m = 0;
  double north_m = 0;
};

inline Offset offset_between(Position from, Position to) {
  const DegreeLength degree = degree_length((from.lat_deg + to.lat_deg) / 2);
  return {(to.lon_deg - from.lon_deg) * degree.lon_m, (to.lat_deg - from.lat_deg) * degree.lat_m};
}

// Latitude first, then longitude at the mid-latitude of the move, so that offset_between(from, moved(from,
// ...)) gives the move back.
inline Position moved(Position from, double east_m, double north_m) {
  const double guess_deg = north_m / metres_per_degree_lat(from.lat_deg);
  const DegreeLength degree = degree_length(from.lat_deg + guess_deg / 2);
  return {from.lat_deg + north_m / degree.lat_m, from.lon_deg + east_m / degree.lon_m};
}

// Metres along a short straight line between two places.
double metres_between(Position a, Position b);

}  // namespace searoom
