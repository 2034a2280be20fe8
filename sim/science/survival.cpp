#include "sim/science/survival.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace searoom {
namespace {

constexpr double toll_is_stated_at = 0.05;  // of body weight, beyond where thirst begins to take people

// Of a normal variable, the mean of the square of what is above 0.
double mean_square_above_zero(double mean, double spread) {
  if (spread <= 0) return mean > 0 ? mean * mean : 0;
  const double z = mean / spread;
  const double above = 0.5 * std::erfc(-z / std::numbers::sqrt2);
  const double density = std::exp(-z * z / 2) * std::numbers::inv_sqrtpi / std::numbers::sqrt2;
  return std::max(0.0, (mean * mean + spread * spread) * above + mean * spread * density);
}

// People who last alike: half of them for `median_h`; survival is 2^-(t / median)^shape.
struct Lasting {
  double share;
  double median_h;
  double shape;
};

// Shares of swimmers are assumptions; few from these coasts swim well.
std::array<Lasting, 4> those_in_water(double share_with_float) {
  const double without = 1 - share_with_float;
  return {{{without * 0.4, 5.0 / 60, 1},  // cannot swim
           {without * 0.5, 1.3, 2},       // 90 % last half an hour, 3 % three hours
           {without * 0.1, 10, 2},        // 64 % last eight hours
           {share_with_float, 24, 2}}};   // 2 in 100,000 last four days
}

double halvings(const Lasting& they, double hours) {
  return std::pow(hours / they.median_h, they.shape);
}

}  // namespace

double water_loss_per_day(double hottest_of_day_celsius, double water_deficit, const WaterLoss& loss) {
  const double sweat =
      loss.sweat_at_32_celsius * std::exp((hottest_of_day_celsius - 32) / loss.sweat_e_folds_in_celsius);
  const double thirst = water_deficit / loss.surplus_ends_at_deficit;
  return loss.least + sweat + (thirst > 0 ? loss.surplus * std::exp(-thirst * thirst) : loss.surplus);
}

double thirst_deaths_per_day(double mean_deficit, const ThirstToll& toll) {
  const double beyond = mean_deficit - toll.begins;
  if (beyond < -6 * toll.spread) return 0;  // one in a thousand million
  return toll.rate_beyond * mean_square_above_zero(beyond, toll.spread) /
         (toll_is_stated_at * toll_is_stated_at);
}

double hunger_deaths_per_day(double days_without_food, const HungerToll& toll) {
  const double beyond = (days_without_food - toll.begins_after_days) / std::max(toll.begins_after_days, 1.0);
  return beyond <= 0 ? 0 : std::min(toll.most, toll.rate_at_twice * beyond * beyond);
}

double in_water_survival(double hours_in_water, double share_with_float) {
  double alive = 0;
  for (const Lasting& they : those_in_water(share_with_float)) {
    alive += they.share * std::exp2(-halvings(they, hours_in_water));
  }
  return alive;
}

}  // namespace searoom
