#include "sim/science/detection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace searoom {
namespace {

constexpr Speed slowest = Speed::knots(3);

// Nearer than this nobody is overlooked on account of the formula's pole.
constexpr double nearest_m = 1;

double length_of(double east, double north) {
  return std::sqrt(east * east + north * north);
}

// Integral of ds / (x^2 + s^2)^(3/2) from s1 to s2, without loss of digits where x is small.
double inverse_cube_integral(double x, double s1, double s2) {
  const double r1 = length_of(x, s1), r2 = length_of(x, s2);
  const double sine1 = s1 / r1, sine2 = s2 / r2;
  if (s1 * s2 > 0) return (1 / (r1 * r1) - 1 / (r2 * r2)) / (sine1 + sine2);
  return (sine2 - sine1) / (x * x);
}

double normal_integral(double width, double x, double s1, double s2) {
  const double sigma = width, scale = sigma * std::numbers::sqrt2;
  const double across = std::exp(-x * x / (scale * scale)) / (sigma * std::sqrt(2 * std::numbers::pi));
  return width * across * 0.5 * (std::erf(s2 / scale) - std::erf(s1 / scale));
}

double piece(DetectionLaw law, double width, double x, double s1, double s2) {
  if (law == DetectionLaw::exponential) return normal_integral(width, x, s1, s2);
  return width * width / (8 * std::numbers::pi) * inverse_cube_integral(std::max(x, nearest_m), s1, s2);
}

}  // namespace

double lateral_range_chance(DetectionLaw law, Distance sweep_width, Distance lateral_range) {
  const double w = sweep_width.in_metres(), x = lateral_range.in_metres();
  if (w <= 0) return 0;
  if (law == DetectionLaw::exponential)
    return -std::expm1(-std::exp(-x * x / (2 * w * w)) / std::sqrt(2 * std::numbers::pi));
  return -std::expm1(-w * w / (4 * std::numbers::pi * x * x));
}

double chance_of_detection(DetectionLaw law, double coverage) {
  if (law == DetectionLaw::exponential) return -std::expm1(-coverage);
  return std::erf(std::sqrt(std::numbers::pi) / 2 * coverage);
}

double chance_of_detection_definite_range(double coverage) {
  return std::min(coverage, 1.0);
}

double detection_hazard(DetectionLaw law, Distance sweep_width, Offset from, Offset to, Duration time) {
  const double width = sweep_width.in_metres();
  if (width <= 0) return 0;
  const double east = to.east_m - from.east_m, north = to.north_m - from.north_m;
  const double length = length_of(east, north);
  const double least = (slowest * time).in_metres();
  if (length < 1e-6 * std::max(1.0, least)) {  // both lie still
    const double x = length_of(from.east_m, from.north_m);
    const double here = law == DetectionLaw::exponential
                            ? std::exp(-x * x / (2 * width * width)) / (2 * std::numbers::pi * width)
                            : width * width / (8 * std::numbers::pi * std::pow(std::max(x, nearest_m), 3));
    return here * least;
  }
  const double s1 = (from.east_m * east + from.north_m * north) / length;
  const double x = std::abs(from.east_m * north - from.north_m * east) / length;
  return piece(law, width, x, s1, s1 + length) * std::max(1.0, least / length);
}

}  // namespace searoom
