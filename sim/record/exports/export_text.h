// How exports write times and places.
#pragma once

#include <string>

#include "sim/base/clock.h"
#include "sim/geo/position.h"

namespace searoom {

// "2015-05-14T06:00:00Z": with seconds always, as the time type of XML wants it.
std::string iso_time(Instant t);

// From -180 up to, but not, 180, as GPX wants it; also once it is written with six decimals.
double wrapped_lon_deg(double lon_deg);

// With its longitude wrapped, and nought without a minus where six decimals leave nothing else.
Position exported(Position where);

}  // namespace searoom
