// Countries as scenarios name them.
#pragma once

#include <string>
#include <string_view>

#include "sim/scenario/fields.h"

namespace searoom {

// Lists the key `country`, three capital letters by ISO 3166-1; required. `about` says whose it is.
void list_country(Fields& fields, std::string& country, std::string_view about);

}  // namespace searoom
