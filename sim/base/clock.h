// Time as integers. The engine counts ticks; an instant is whole seconds since 1970-01-01T00:00Z (UTC,
// leap seconds ignored). Seconds are computed from ticks, never summed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "sim/base/quantity.h"

namespace searoom {

using Tick = std::int64_t;

struct Instant {
  std::int64_t unix_seconds = 0;
  auto operator<=>(const Instant&) const = default;
};

inline Instant operator+(Instant t, std::int64_t seconds) {
  return {t.unix_seconds + seconds};
}
inline std::int64_t operator-(Instant a, Instant b) {
  return a.unix_seconds - b.unix_seconds;
}

// "2015-05-14", "2015-05-14T06:00" or "2015-05-14T06:00:30", with or without a final Z; empty when the
// text is none of these or no such day exists.
std::optional<Instant> parse_instant(std::string_view text);

// "2015-05-14T06:00Z"; seconds only when they are not zero.
std::string format_instant(Instant t);
std::string format_date(Instant t);

struct CivilDate {
  int year;
  int month;  // 1..12
  int day;    // 1..31
};
CivilDate civil_date(Instant t);
Instant instant_of(CivilDate d);
int days_in_month(int year, int month);

// Where an instant lies between two mid-months: the earlier month (0 = January), the later one, and how
// far along, 0..1. Monthly means belong to the middle of their month.
struct BetweenMonths {
  int earlier;
  int later;
  double fraction;
};
BetweenMonths between_months(Instant t);

// Days since J2000.0, 2000-01-01T12:00 (UTC taken for TT: 64 s wrong in 2015, nothing at sea notices).
inline double days_since_j2000(Instant t) {
  return static_cast<double>(t.unix_seconds - 946728000) / 86400.0;
}

}  // namespace searoom
