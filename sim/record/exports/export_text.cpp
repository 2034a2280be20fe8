#include "sim/record/exports/export_text.h"

#include <fmt/format.h>

#include <cmath>

namespace searoom {
namespace {

constexpr double half_of_the_last_decimal = 5e-7;

double without_minus_nought(double deg) {
  return std::abs(deg) < half_of_the_last_decimal ? 0 : deg;
}

}  // namespace

std::string iso_time(Instant t) {
  const std::int64_t second = t - instant_of(civil_date(t));
  return fmt::format("{}T{:02}:{:02}:{:02}Z", format_date(t), second / 3600, second / 60 % 60, second % 60);
}

double wrapped_lon_deg(double lon_deg) {
  const double wrapped = std::remainder(lon_deg, 360.0);  // 180 may come out of it
  return wrapped >= 180 - half_of_the_last_decimal ? -180 : wrapped;
}

Position exported(Position where) {
  return {without_minus_nought(where.lat_deg), without_minus_nought(wrapped_lon_deg(where.lon_deg))};
}

}  // namespace searoom
