#include "sim/experiment/report/axis.h"

#include <cmath>

#include "sim/record/telling/words.h"

namespace searoom {
namespace {

constexpr double ticks_about = 6;
constexpr double least_range = 1e-300;  // of which a step is still a number

// 1, 2 or 5 times a power of ten.
double round_step(double step) {
  const double power = std::pow(10, std::floor(std::log10(step)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (step <= factor * power * (1 + 1e-9)) return factor * power;
  }
  return 10 * power;
}

}  // namespace

Axis::Axis(double low, double high, double from, double to) : from_(from), to_(to) {
  if (!(high - low > least_range)) high = low + 1;
  const double step = round_step((high - low) / ticks_about);
  low_ = std::floor(low / step) * step;
  high_ = std::ceil(high / step) * step;
  const auto steps = static_cast<int>(std::round((high_ - low_) / step));
  for (int i = 0; i <= steps; ++i) ticks_.push_back(low_ + i * step);
}

std::string Axis::in_words(double tick) const {
  const double apart = ticks_[1] - ticks_[0];
  return figure(tick, apart >= 1 ? 0 : static_cast<int>(std::ceil(-std::log10(apart) - 1e-9)));
}

}  // namespace searoom
