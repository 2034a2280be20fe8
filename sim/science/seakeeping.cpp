#include "sim/science/seakeeping.h"

namespace searoom {

Speed hull_speed(Distance waterline_length) {
  const double feet = waterline_length.in_metres() / 0.3048;
  return Speed::knots(1.34 * std::sqrt(feet));
}

double fuel_burn_litres_per_hour(double horsepower, double load) {
  return 0.22 * horsepower * load;
}

double capsize_switch(double value, double threshold, double sigma) {
  return 1 / (1 + std::exp(-2 * (value - threshold) / sigma));
}

Rate rate_of_chance_per_hour(double chance) {
  return Rate::per_hour(-std::log1p(-chance));
}

Rate capsize_rate(Distance significant_height, Distance freeboard, Heading heading,
                  const CapsizeModel& model) {
  const double worst_per_hour = heading == Heading::beam_on ? 0.05 : 0.01;
  const double thrown = capsize_switch(significant_height / freeboard, model.threshold, 2 * model.spread);
  return rate_of_chance_per_hour(std::max(model.calm_per_hour, worst_per_hour * thrown));
}

double wrecked_in_surf(Distance significant_height, Distance hull_length, Distance half_at) {
  const Distance half = half_at * (hull_length / surf_hull_length);
  if (half <= Distance()) return 1;
  const double in_calm = capsize_switch(0, 1, 1.0 / 3);
  return (capsize_switch(significant_height / half, 1, 1.0 / 3) - in_calm) / (1 - in_calm);
}

double tonnes_per_centimetre(Distance length, Distance beam) {
  constexpr double waterplane = 0.75, sea_water_t_m3 = 1.025;
  return length.in_metres() * beam.in_metres() * waterplane * sea_water_t_m3 / 100;
}

Distance freeboard_of_load(Distance at_most, double tonnes_per_cm, double people, double people_most) {
  constexpr double tonnes_a_person = 0.053;
  const double rises_m = (people_most - people) * tonnes_a_person / tonnes_per_cm / 100;
  return std::max(Distance::metres(0.05), at_most + Distance::metres(rises_m));
}

Rate leak_rate(Rate calm, Distance significant_height) {
  const double hs_m = significant_height.in_metres();
  return calm * std::max(1.0, hs_m * hs_m);
}

double rush_capsize_chance(double people, double people_most, double least, double most) {
  if (people <= people_most) return 0;
  const double overload = people_most > 0 ? people / people_most - 1 : 1;
  return least + (most - least) * std::min(1.0, overload / 0.5);
}

}  // namespace searoom
