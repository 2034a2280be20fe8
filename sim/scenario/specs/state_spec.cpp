#include "sim/scenario/specs/state_spec.h"
#include "sim/scenario/reading/fields.h"

#include "sim/scenario/dates.h"

namespace searoom {
namespace {

void list_port(Fields& f, PortLine& line) {
  list_dates(f, line.starts, line.ends);
  f.number("grants", line.grants, {.about = "Share of ships that are let in", .low = 0, .high = 1});
  f.quantity("answers_after", line.answers_after,
             {.about = "From the request to the answer", .unit = "hours", .low = 0, .high = 8784});
}

void list_reception(Fields& f, ReceptionSpec& r) {
  f.number("screening_places", r.screening_places,
           {.about = "People that can be screened at once", .unit = "people", .low = 0, .high = 1e6});
  f.quantity("screening", r.screening,
             {.about = "Time from landing to shelter", .unit = "days", .low = 0, .high = 3650});
  f.number("shelter_places", r.shelter_places,
           {.about = "People that can be sheltered", .unit = "people", .low = 0, .high = 1e6});
  f.quantity(
      "shelter", r.shelter,
      {.about = "Time in shelter until people go on or return", .unit = "days", .low = 0, .high = 3650});
}

}  // namespace

void list_fields(Fields& f, SearchLine& line) {
  list_dates(f, line.starts, line.ends);
  f.choice("seen_as", line.seen_as, {"sound", "adrift", "in_distress", "sinking"},
           {.about = "For boats that were reported so, or worse"});
  f.quantity(
      "starts_after", line.starts_after,
      {.about = "From the first report to the opening of a case", .unit = "hours", .low = 0, .high = 8784});
  std::size_t where = line.by_drift ? 0 : 1;
  f.choice("looks", where, {"where_it_may_have_drifted", "where_it_was_last_seen"},
           {.about = "Where units search"});
  line.by_drift = where == 0;
  f.integer("most_units", line.most_units,
            {.about = "Units that search at once on one case", .unit = "units", .low = 1, .high = 100});
  f.quantity("most_effort", line.most_effort,
             {.about = "Hours that all units have searched on one case, after which it is suspended",
              .unit = "hours",
              .low = 0,
              .high = 100000});
  f.number("accepts", line.accepts,
           {.about = "Share of the cases offered by other states that it takes over", .low = 0, .high = 1});
  f.quantity("answers_after", line.answers_after,
             {.about = "From the offer of a case to the answer", .unit = "hours", .low = 0, .high = 8784});
}

void list_fields(Fields& f, StateSpec& state) {
  f.text("name", state.name, {.about = "The state's name", .required = true});
  f.section(
      "desk", {.about = "Its rescue co-ordination centre"},
      [&](Fields& desk) {
        desk.name("at", state.desk_place, {.about = "A place of the chart", .required = true});
        desk.name("disembarks_at", state.disembarks_at,
                  {.about = "A place of the chart to which its units bring people; their base if not given"});
      },
      &state.has_desk);
  f.map_of("posture",
           {.about = "What it does about boats, the first line that applies winning", .ordered = true},
           [&](Fields& entry, const EntryName& name) {
             PostureLine line;
             line.name = name.name;
             line.at = name.at;
             line.path = name.path;
             list_fields(entry, line);
             state.posture.push_back(line);
           });
  f.map_of("searches",
           {.about = "When it looks for boats in trouble that nobody has in sight", .ordered = true},
           [&](Fields& entry, const EntryName& name) {
             SearchLine line;
             line.name = name.name;
             list_fields(entry, line);
             state.searches.push_back(line);
           });
  f.map_of("ports",
           {.about = "Whether ships with people aboard may land them, the first line that holds winning",
            .ordered = true},
           [&](Fields& entry, const EntryName& name) {
             PortLine line;
             line.name = name.name;
             list_port(entry, line);
             state.ports.push_back(line);
           });
  f.map_of("radars", {.about = "Coastal radars"}, [&](Fields& entry, const EntryName& name) {
    RadarSpec radar;
    radar.name = name.name;
    entry.name("at", radar.at, {.about = "A place of the chart", .required = true});
    entry.quantity("height", radar.height,
                   {.about = "Of the antenna above the sea", .unit = "metres", .low = 1, .high = 3000});
    state.radars.push_back(radar);
  });
  f.section("reception", {.about = "Places for people who were disembarked"},
            [&](Fields& reception) { list_reception(reception, state.reception); });
  f.number("coast_kilometres", state.coast_km,
           {.about = "Length of its coast, by which burdens may be shared", .unit = "kilometres", .low = 0});
  f.number("population_millions", state.population_millions,
           {.about = "Its population, by which burdens may be shared", .unit = "millions", .low = 0});
  f.number("gdp_billion_usd", state.gdp_billion_usd,
           {.about = "Its gross domestic product, by which burdens may be shared",
            .unit = "billion US dollars",
            .low = 0});
  f.map_of("units", {.about = "Ships and aircraft that it can send"},
           [&](Fields& entry, const EntryName& name) {
             UnitSpec unit;
             unit.name = name.name;
             unit.at = name.at;
             unit.path = name.path;
             list_fields(entry, unit);
             state.units.push_back(unit);
           });
}

}  // namespace searoom
