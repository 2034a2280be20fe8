// Countries as scenarios name them.
#pragma once

#include <string>
#include <string_view>

namespace searoom {

class Fields;

// Three capital letters, as ISO 3166-1 has them; whether there is such a country is not asked.
bool is_country_code(std::string_view text);

// Lists the key `country`, three capital letters by ISO 3166-1; required. `about` says whose it is.
void list_country(Fields& fields, std::string& country, std::string_view about);

}  // namespace searoom
