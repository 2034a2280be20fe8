#include "sim/record/exports/export_text.h"

#include <fmt/format.h>

namespace searoom {

std::string iso_time(Instant t) {
  const std::int64_t second = t - instant_of(civil_date(t));
  return fmt::format("{}T{:02}:{:02}:{:02}Z", format_date(t), second / 3600, second / 60 % 60, second % 60);
}

}  // namespace searoom
