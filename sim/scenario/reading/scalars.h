// The texts of single values, strictly: no octal, no infinity, no "yes".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "sim/geo/position.h"

namespace searoom {

// "12", "-1.5", "1e-4". Not "010", "+5", ".5", "1_000", "0x10", ".inf", "nan".
std::optional<double> parse_number(std::string_view text);

// "20°08.4'N 92°54.0'E", "20 08.4 N, 92 54.0 E": degrees and decimal minutes (or degrees, minutes and
// seconds, or decimal degrees) with hemisphere, latitude first.
std::optional<Position> parse_position(std::string_view text);

// A number as a person would write it: "0.25", "1000000", "1e-05".
std::string number_text(double value);

}  // namespace searoom
