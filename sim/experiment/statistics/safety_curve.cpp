#include "sim/experiment/statistics/safety_curve.h"

namespace searoom {

std::vector<double> safety_curve(const SafetyDays::ByDay& people, std::size_t days) {
  double at_risk = 0;
  for (const auto& [day, ends] : people) {
    for (const std::uint64_t n : ends) at_risk += static_cast<double>(n);
  }
  std::vector<double> curve(days, 0);
  double still_on_the_way = 1, safe = 0;
  auto next = people.begin();
  for (std::size_t day = 0; day < days; ++day) {
    if (next != people.end() && next->first == static_cast<std::int64_t>(day)) {
      const auto& ends = next->second;
      const double ended = static_cast<double>(ends[SafetyDays::in_safety] + ends[SafetyDays::brought_back] +
                                               ends[SafetyDays::lost]);
      if (ended > 0) {  // otherwise there may be nobody at risk
        safe += still_on_the_way * static_cast<double>(ends[SafetyDays::in_safety]) / at_risk;
        still_on_the_way *= 1 - ended / at_risk;
      }
      at_risk -= ended + static_cast<double>(ends[SafetyDays::at_sea]);
      ++next;
    }
    curve[day] = safe;
  }
  return curve;
}

int SafetyBand::median_day() const {
  for (std::size_t day = 0; day < days.size(); ++day) {
    if (days[day].mean >= 0.5) return static_cast<int>(day);
  }
  return -1;
}

SafetyBand safety_band(const std::vector<SafetyDays::ByDay>& runs, std::size_t days) {
  std::vector<std::vector<double>> curves;
  for (const auto& run : runs) curves.push_back(safety_curve(run, days));
  SafetyBand band;
  for (std::size_t day = 0; day < days && !curves.empty(); ++day) {
    std::vector<double> shares;
    for (const auto& curve : curves) shares.push_back(curve[day]);
    band.days.push_back(estimate_of(shares, {.least = 0, .most = 1}));
  }
  return band;
}

}  // namespace searoom
