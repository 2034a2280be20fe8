#include "sim/scenario/specs/fisher_spec.h"
#include "sim/scenario/reading/fields.h"

#include "sim/scenario/dates.h"

namespace searoom {
namespace {

void list_ground(Fields& f, FisherFleet& fleet) {
  f.name("village", fleet.village, {.about = "A place of the chart, where they come home", .required = true});
  f.name("ground", fleet.ground, {.about = "A place of the chart, where they fish; or give `at`"});
  constexpr Position nowhere{1000, 1000};
  fleet.at = nowhere;
  f.position("at", fleet.at, {.about = "A position where they fish; or give `ground`"});
  fleet.has_position = !(fleet.at == nowhere);
  if (fleet.has_position == fleet.ground.given()) {
    f.complain("", fleet.has_position ? "found both ground and at, wanted one of them"
                                      : "found neither ground nor at, wanted one of them");
  }
  f.quantity("spread", fleet.spread,
             {.about = "Standard deviation of the boats about the ground",
              .unit = "nautical_miles",
              .low = 0,
              .high = 200});
  f.integer("boats", fleet.boats,
            {.about = "Boats that go so far out", .unit = "boats", .low = 0, .high = 5000});
}

void list_trips(Fields& f, FisherFleet& fleet) {
  fleet.leaves_at_hour = Distribution::constant(5);
  f.distribution("leaves_at_hour", fleet.leaves_at_hour,
                 {.about = "Local hour by the sun at which a boat leaves; 12 is noon",
                  .unit = "hours",
                  .low = 0,
                  .high = 24});
  fleet.trip_hours = Distribution::constant(14);
  f.distribution("trip_hours", fleet.trip_hours,
                 {.about = "Time away", .unit = "hours", .low = 1, .high = 2000});
  f.quantity("rests_for", fleet.rests_for,
             {.about = "Least time ashore between two trips", .unit = "hours", .low = 0, .high = 8784});
  f.quantity("speed", fleet.speed,
             {.about = "Speed to the ground and back", .unit = "knots", .low = 1, .high = 30});
  f.quantity("works_at", fleet.works_at,
             {.about = "Speed over the ground while they fish", .unit = "knots", .low = 0, .high = 10});
  f.quantity("waves_below", fleet.waves_below,
             {.about = "Significant wave height on the ground at which they stay ashore",
              .unit = "metres",
              .low = 0,
              .high = 20});
  f.quantity("eye_height", fleet.eye, {.about = "Of the lookout", .unit = "metres", .low = 1, .high = 30});
}

void list_help(Fields& f, FisherFleet& fleet) {
  f.number("takes_people", fleet.takes_people,
           {.about = "People that one boat can take aboard", .unit = "people", .low = 0, .high = 1000});
  f.number("embark_per_hour", fleet.embark_per_hour,
           {.about = "People that one boat takes aboard in an hour in a calm",
            .unit = "people",
            .low = 0.1,
            .high = 1000});
  f.quantity(
      "tow_speed", fleet.tow_speed,
      {.about = "Speed with a boat in tow; 0 when they cannot tow", .unit = "knots", .low = 0, .high = 20});
  f.number("stores_people", fleet.stores_people,
           {.about = "People to whom one boat can give water and food for three days",
            .unit = "people",
            .low = 0,
            .high = 1000});
  f.integer("companions", fleet.companions,
            {.about = "Boats that come when one calls, where so many are near",
             .unit = "boats",
             .low = 0,
             .high = 100});
  f.number("custom", fleet.custom,
           {.about = "Share of crews that help whoever is in need", .low = 0, .high = 1});
  f.number("reports", fleet.reports,
           {.about = "Share of crews that tell the authorities what they saw", .low = 0, .high = 1});
}

}  // namespace

double FisherFleet::helps(Instant now) const {
  double chance = custom;
  for (const FisherWarning& w : warnings) {
    if (w.starts <= now && now < w.ends) chance *= 1 - w.deters;
  }
  return chance;
}

void list_fields(Fields& f, FisherFleet& fleet) {
  f.text("about", fleet.about, {.about = "Who they are"});
  list_ground(f, fleet);
  list_trips(f, fleet);
  list_help(f, fleet);
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
