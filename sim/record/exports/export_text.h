// How exports write times.
#pragma once

#include <string>

#include "sim/base/clock.h"

namespace searoom {

// "2015-05-14T06:00:00Z": with seconds always, as the time type of XML wants it.
std::string iso_time(Instant t);

}  // namespace searoom
