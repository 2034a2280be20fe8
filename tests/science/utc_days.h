// Calendar dates for tests of the sky.
#pragma once

#include <chrono>

namespace searoom {

// Days since 2000-01-01T12:00 UTC.
inline double utc_days(int year, unsigned month, unsigned day, double hour, double minute = 0,
                       double second = 0) {
  using namespace std::chrono;
  constexpr sys_days epoch = std::chrono::year{2000} / 1 / 1;
  const sys_days date = std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
  return static_cast<double>((date - epoch).count()) - 0.5 + hour / 24 + minute / 1440 + second / 86400;
}

}  // namespace searoom
