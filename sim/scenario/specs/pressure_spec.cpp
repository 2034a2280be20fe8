#include "sim/scenario/specs/pressure_spec.h"
#include "sim/scenario/reading/fields.h"

#include "sim/scenario/country_code.h"
#include "sim/scenario/dates.h"

namespace searoom {

void list_fields(Fields& f, PressureMeasure& m) {
  f.text("about", m.about, {.about = "What was done"});
  list_country(f, m.country, "Whose measure");
  list_dates(f, m.starts, m.ends);
  f.name("awaits", m.awaits, {.about = "A mechanism that must be in force before the measure begins"});
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
}

}  // namespace searoom
