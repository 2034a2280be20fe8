// How exports write times and names.
#pragma once

#include <string>
#include <string_view>

#include "sim/base/clock.h"

namespace searoom {

// "2015-05-14T06:00:00Z": with seconds always, as the time type of XML wants it.
std::string iso_time(Instant t);

// A field of RFC 4180, in quotes where it must be.
std::string csv_field(const std::string& text);

// For the text of an element or a quoted attribute of XML 1.0. Control characters that XML cannot hold become
// U+FFFD.
std::string xml_text(std::string_view text);

}  // namespace searoom
