// From when until when something holds.
#pragma once

#include "sim/base/clock.h"

namespace searoom {

class Fields;

inline constexpr Instant always{INT64_MIN}, never{INT64_MAX};

// Lists `enabled`, `starts` and `ends`, for ever where they are not given. What is not enabled has ended
// before it began.
void list_dates(Fields& fields, Instant& starts, Instant& ends);
inline bool is_enabled(Instant ends) {
  return ends != always;
}

}  // namespace searoom
