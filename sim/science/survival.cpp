#include "sim/science/survival.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace searoom {
namespace {

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

double hazard_per_hour(const Lasting& they, double hours) {
  return std::numbers::ln2 * they.shape / they.median_h * std::pow(hours / they.median_h, they.shape - 1);
}

}  // namespace

double in_water_survival(double hours_in_water, double share_with_float) {
  double alive = 0;
  for (const Lasting& they : those_in_water(share_with_float)) {
    alive += they.share * std::exp2(-halvings(they, hours_in_water));
  }
  return alive;
}

double in_water_hazard_per_hour(double hours_in_water, double share_with_float) {
  const auto all = those_in_water(share_with_float);
  // Relative to those of whom most are left nothing underflows.
  double least = std::numeric_limits<double>::infinity();
  for (const Lasting& they : all) {
    if (they.share > 0) least = std::min(least, halvings(they, hours_in_water));
  }
  double alive = 0, dying = 0;
  for (const Lasting& they : all) {
    if (they.share <= 0) continue;
    const double weight = they.share * std::exp2(least - halvings(they, hours_in_water));
    alive += weight;
    dying += weight * hazard_per_hour(they, hours_in_water);
  }
  return dying / alive;
}

}  // namespace searoom
