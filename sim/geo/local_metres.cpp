#include "sim/geo/local_metres.h"

#include <cmath>

namespace searoom {
namespace {

// WGS84 defining constants (NIMA TR8350.2).
constexpr double semi_major_axis_m = 6378137.0;
constexpr double flattening = 1 / 298.257223563;
constexpr double eccentricity_squared = flattening * (2 - flattening);

// Taylor series for |x| <= pi/2: 14 terms reach the last bit. The standard sine is not constexpr.
constexpr double sine(double x) {
  double term = x;
  double sum = x;
  for (int n = 1; n < 14; ++n) {
    term *= -x * x / ((2.0 * n) * (2.0 * n + 1));
    sum += term;
  }
  return sum;
}

// Newton's iteration from 1, for arguments near 1.
constexpr double square_root(double x) {
  double root = 1;
  for (int i = 0; i < 6; ++i) root = (root + x / root) / 2;
  return root;
}

// Radii of curvature: meridian M = a(1-e2)/w^3 and parallel N cos(lat) = a cos(lat)/w, w^2 = 1 - e2 sin^2.
constexpr DegreeLength exact_degree_length(double lat_deg) {
  const double s = sine(lat_deg * radians_per_degree);
  const double c = sine((90 - (lat_deg < 0 ? -lat_deg : lat_deg)) * radians_per_degree);
  const double w2 = 1 - eccentricity_squared * s * s;
  const double w = square_root(w2);
  return {semi_major_axis_m * (1 - eccentricity_squared) / (w2 * w) * radians_per_degree,
          semi_major_axis_m * c / w * radians_per_degree};
}

constexpr std::array<DegreeLength, degree_length_nodes> tabulate() {
  std::array<DegreeLength, degree_length_nodes> table{};
  for (int i = 0; i < degree_length_nodes; ++i) {
    table[i] = exact_degree_length(static_cast<double>(i) / degree_length_nodes_per_degree - 90);
  }
  return table;
}

}  // namespace

constinit const std::array<DegreeLength, degree_length_nodes> degree_lengths = tabulate();

double metres_between(Position a, Position b) {
  const Offset o = offset_between(a, b);
  return std::sqrt(o.east_m * o.east_m + o.north_m * o.north_m);
}

}  // namespace searoom
