#include "sim/scenario/pressure_spec.h"

#include "sim/scenario/dates.h"

#include <algorithm>

namespace searoom {
namespace {

bool is_country_code(std::string_view text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

void list_fields(Fields& f, PressureMeasure& m) {
  f.text("about", m.about, {.about = "What was done"});
  f.text("country", m.country, {.about = "Whose measure, ISO 3166-1 alpha-3", .required = true});
  if (!m.country.empty() && !is_country_code(m.country)) {
    f.complain("country", "found " + m.country + ", wanted three capital letters such as THA");
  }
  list_dates(f, m.starts, m.ends);
  f.number("land_route", m.land_route,
           {.about = "How far the way inland from the beaches is closed; 1 is wholly",
            .unit = "share",
            .low = 0,
            .high = 1});
  f.number("arrests", m.arrests,
           {.about = "How much crews and brokers have to fear; 1 is certain arrest",
            .unit = "share",
            .low = 0,
            .high = 1});
  f.quantity("warships_meet", m.warships,
             {.about = "Meetings of a loaded boat with a warship that orders it off, in the territorial sea",
              .unit = "per_day",
              .low = 0,
              .high = 100});
}

}  // namespace searoom
