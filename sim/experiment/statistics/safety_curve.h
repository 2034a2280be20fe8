// The share of people who are in safety within so many days of leaving: the cumulative incidence of one end
// among several (Aalen and Johansen 1978), which neither leaves out who died on the way nor who was still at
// sea when the run ended, as a mean over those who arrived would.
#pragma once

#include <vector>

#include "sim/experiment/statistics/interval.h"
#include "sim/metrics/safety_days.h"

namespace searoom {

// Of one run, by day: the share in safety at the end of day 0, 1, ... `days` - 1. All 0 where nobody left.
std::vector<double> safety_curve(const SafetyDays::ByDay& people, std::size_t days);

struct SafetyBand {
  std::vector<Estimate> days;  // over runs
  // The first day at whose end half of the people are in safety; -1 where that never comes.
  int median_day() const;
};
SafetyBand safety_band(const std::vector<SafetyDays::ByDay>& runs, std::size_t days);

}  // namespace searoom
