// How exports write times and names.
#pragma once

#include <string>
#include <string_view>

#include "sim/base/clock.h"

namespace searoom {

// "2015-05-14T06:00:00Z": with seconds always, as the time type of XML wants it.
std::string iso_time(Instant t);

// For the text of an element or a quoted attribute of XML 1.0. Control characters that XML cannot hold become
// U+FFFD.
std::string xml_text(std::string_view text);

}  // namespace searoom
