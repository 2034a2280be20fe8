// How exports write times and longitudes.
#pragma once

#include <string>

#include "sim/base/clock.h"

namespace searoom {

// "2015-05-14T06:00:00Z": with seconds always, as the time type of XML wants it.
std::string iso_time(Instant t);

// From -180 up to, but not, 180, as GPX wants it; also once it is written with six decimals.
double wrapped_lon_deg(double lon_deg);

}  // namespace searoom
