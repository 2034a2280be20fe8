#include "sim/world/aboard_view.h"

namespace searoom {
namespace {

double at(const Monthly& monthly, const BetweenMonths& when) {
  const double earlier = monthly[static_cast<std::size_t>(when.earlier)];
  const double later = monthly[static_cast<std::size_t>(when.later)];
  return earlier + (later - earlier) * when.fraction;
}

}  // namespace

Air air_at(const AirSpec& air, Instant when) {
  const BetweenMonths months = between_months(when);
  return {at(air.hottest_of_day_celsius, months), at(air.rain_millimetres_per_day, months)};
}

}  // namespace searoom
