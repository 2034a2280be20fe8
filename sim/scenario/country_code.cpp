#include "sim/scenario/country_code.h"
#include "sim/scenario/reading/fields.h"

#include <algorithm>

namespace searoom {

bool is_country_code(std::string_view text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void list_country(Fields& f, std::string& country, std::string_view about) {
  const std::string said = std::string(about) + ", ISO 3166-1 alpha-3";
  f.text("country", country, {.about = said, .required = true});
  if (!country.empty() && !is_country_code(country)) {
    f.complain("country", "found " + country + ", wanted three capital letters such as THA");
  }
}

}  // namespace searoom
