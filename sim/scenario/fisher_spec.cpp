#include "sim/scenario/fisher_spec.h"

#include "sim/scenario/dates.h"

namespace searoom {

void list_fields(Fields& f, FisherFleet& fleet) {
  f.text("about", fleet.about, {.about = "Who they are"});
  f.name("village", fleet.village, {.about = "A place of the chart, where they come home", .required = true});
  f.name("ground", fleet.ground, {.about = "A place of the chart, where they fish", .required = true});
  f.quantity("spread", fleet.spread,
             {.about = "Standard deviation of the boats about the ground",
              .unit = "nautical_miles",
              .low = 0,
              .high = 200});
  f.integer("boats", fleet.boats,
            {.about = "Boats that go so far out", .unit = "boats", .low = 0, .high = 5000});
  f.number("leaves_at_hour", fleet.leaves_at_hour,
           {.about = "Local hour by the sun at which they leave", .unit = "hours", .low = 0, .high = 23.99});
  fleet.trip_hours = Distribution::constant(14);
  f.distribution("trip_hours", fleet.trip_hours,
                 {.about = "Time away", .unit = "hours", .low = 1, .high = 2000});
  f.quantity("speed", fleet.speed, {.about = "Speed", .unit = "knots", .low = 1, .high = 30});
  f.quantity(
      "waves_below", fleet.waves_below,
      {.about = "Significant wave height at which they stay ashore", .unit = "metres", .low = 0, .high = 20});
  f.quantity("eye_height", fleet.eye, {.about = "Of the lookout", .unit = "metres", .low = 1, .high = 30});
  f.number("takes_people", fleet.takes_people,
           {.about = "People that one boat can take aboard", .unit = "people", .low = 0, .high = 1000});
  f.integer("companions", fleet.companions,
            {.about = "Boats that come when one calls", .unit = "boats", .low = 0, .high = 100});
  f.number("custom", fleet.custom,
           {.about = "Share of crews that help whoever is in need", .low = 0, .high = 1});
  f.number("reports", fleet.reports,
           {.about = "Share of crews that tell the authorities what they saw", .low = 0, .high = 1});
  f.map_of("warnings", {.about = "Orders or penalties against helping"},
           [&](Fields& entry, const EntryName& name) {
             FisherWarning warning;
             warning.name = name.name;
             list_dates(entry, warning.starts, warning.ends);
             entry.number("deters", warning.deters,
                          {.about = "Share of crews that would have helped and do not",
                           .low = 0,
                           .high = 1,
                           .required = true});
             fleet.warnings.push_back(warning);
           });
}

}  // namespace searoom
