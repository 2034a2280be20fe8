#include "sim/science/seakeeping.h"

namespace searoom {

Speed hull_speed(Distance waterline_length) {
  const double feet = waterline_length.in_metres() / 0.3048;
  return Speed::knots(1.34 * std::sqrt(feet));
}

double fuel_burn_litres_per_hour(double horsepower, double load) {
  return 0.22 * horsepower * load;
}

Rate founder_rate(Distance significant_height, Distance freeboard, bool under_way) {
  constexpr double calm_per_hour = 1e-5;
  const double worst_per_hour = under_way ? 0.01 : 0.05;
  const double x = significant_height / freeboard;
  const double per_hour = worst_per_hour / (1 + std::exp(-(x - 3) / 0.4));
  return Rate::per_hour(-std::log1p(-std::max(calm_per_hour, per_hour)));
}

}  // namespace searoom
