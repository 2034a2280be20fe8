// From when until when something holds.
#pragma once

#include "sim/scenario/fields.h"

namespace searoom {

inline constexpr Instant always{INT64_MIN}, never{INT64_MAX};

// Lists `starts` and `ends`, for ever where they are not given.
void list_dates(Fields& fields, Instant& starts, Instant& ends);

}  // namespace searoom
