#include "sim/science/wind_spread.h"

#include <cmath>
#include <numbers>

namespace searoom {
namespace {

const double sqrt_half_pi = std::sqrt(std::numbers::pi / 2);

// Above this y = v^2 / 4 s^2 the Bessel functions near the end of their range, and five terms of the series
// for large arguments are exact to 1e-13 (Abramowitz and Stegun 1964, 13.5.1).
constexpr double large_y = 200;

double rice_mean_of_narrow_spread(double v, double spread) {
  const double x = 2 * spread * spread / (v * v);  // 1 / z, where z is minus the Laguerre argument
  return v * (1 + x * (1.0 / 4 + x * (1.0 / 32 + x * (3.0 / 128 + x * (75.0 / 2048)))));
}

// How rice_mean grows with the spread: sqrt(pi / 2) exp(-y) I0(y).
double rice_mean_slope(double v, double spread) {
  const double y = v * v / (4 * spread * spread);
  if (y > large_y) return spread / v;
  return sqrt_half_pi * std::exp(-y) * std::cyl_bessel_i(0, y);
}

}  // namespace

double rice_mean(double v, double spread) {
  if (spread <= 0) return v;
  const double y = v * v / (4 * spread * spread);
  if (y > large_y) return rice_mean_of_narrow_spread(v, spread);
  const double laguerre =
      std::exp(-y) * ((1 + 2 * y) * std::cyl_bessel_i(0, y) + 2 * y * std::cyl_bessel_i(1, y));
  return spread * sqrt_half_pi * laguerre;
}

Speed component_spread(Speed scalar_mean, Speed vector_mean) {
  const double s = scalar_mean.in_metres_per_second();
  const double v = vector_mean.in_metres_per_second();
  if (s <= v) return {};
  // rice_mean is convex in the spread and largest at v = 0, so Newton's steps go down from there and stay
  // above the root.
  double spread = s / sqrt_half_pi;
  for (int i = 0; i < 100; ++i) {
    const double step = (rice_mean(v, spread) - s) / rice_mean_slope(v, spread);
    if (!(step > 1e-14 * spread)) break;
    spread -= step;
  }
  return Speed::metres_per_second(spread);
}

}  // namespace searoom
