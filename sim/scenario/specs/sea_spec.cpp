#include "sim/scenario/specs/sea_spec.h"
#include "sim/scenario/reading/fields.h"

#include "sim/science/cyclone.h"

namespace searoom {
namespace {

void list_constant(Fields& f, FlowSpec& flow) {
  f.number("toward_degrees", flow.toward_degrees,
           {.about = "Where it goes TO, clockwise from true north",
            .unit = "degrees",
            .low = 0,
            .high = 360,
            .required = true});
  f.quantity("speed", flow.speed,
             {.about = "Mean speed", .unit = "metres_per_second", .low = 0, .high = 80, .required = true});
  f.quantity("spread", flow.spread,
             {.about = "Standard deviation of each component about the mean",
              .unit = "metres_per_second",
              .low = 0,
              .high = 20});
}

void list_flow(Fields& f, FlowSpec& flow, std::string_view table_about) {
  f.section(
      "constant", {.about = "The same mean everywhere and always"},
      [&](Fields& c) { list_constant(c, flow); }, &flow.constant);
  NameRef table;
  f.name("table", table, {.about = table_about});
  flow.table = table.name;
  flow.table_at = table.at;
  if (flow.constant && table.given()) f.complain("", "found both constant and table, wanted one of them");
  f.number(
      "spread_factor", flow.spread_factor,
      {.about = "Multiplies the fluctuations about the mean; 0 leaves the mean alone", .low = 0, .high = 10});
  f.quantity("correlation_time", flow.correlation_time,
             {.about = "Time over which fluctuations persist", .unit = "hours", .low = 1, .high = 2400});
  f.quantity(
      "correlation_distance", flow.correlation_distance,
      {.about = "Distance over which fluctuations agree", .unit = "kilometres", .low = 50, .high = 2000});
}

void list_scripted_storm(Fields& f, ScriptedStorm& storm) {
  storm.radius_of_max_wind = Distance::kilometres(50);
  f.quantity("radius_of_max_wind", storm.radius_of_max_wind,
             {.about = "Distance from the centre to the strongest wind",
              .unit = "kilometres",
              .low = 5,
              .high = 200});
  f.list_of(
      "track", {.about = "Where and how strong it is, in the order of time", .required = true},
      [&](Fields& entry, const EntryName&) {
        StormFix fix;
        entry.instant("at", fix.at, {.about = "When (UTC)", .required = true});
        entry.position("centre", fix.centre, {.about = "Where its centre is", .required = true});
        entry.quantity(
            "max_wind", fix.max_wind,
            {.about = "Strongest sustained wind", .unit = "knots", .low = 0, .high = 200, .required = true});
        if (!storm.fixes.empty() && fix.at <= storm.fixes.back().at) {
          entry.complain("at", "found a time that is not after the one before it, wanted the order of time");
        }
        storm.fixes.push_back(fix);
      });
}

void list_storms(Fields& f, StormSpec& s) {
  f.flag("random", s.random, {.about = "Storms form by chance; the rates below apply"});
  s.per_month = cyclones_per_month();
  f.monthly(
      "per_month", s.per_month,
      {.about = "Storms of 34 knots or more expected in each month", .unit = "storms", .low = 0, .high = 30});
  f.number("forms_west_degrees", s.west_degrees,
           {.about = "Western side of the box where they form", .unit = "degrees", .low = -180, .high = 180});
  f.number("forms_south_degrees", s.south_degrees,
           {.about = "Southern side", .unit = "degrees", .low = 4, .high = 60});
  f.number("forms_east_degrees", s.east_degrees,
           {.about = "Eastern side", .unit = "degrees", .low = -180, .high = 180});
  f.number("forms_north_degrees", s.north_degrees,
           {.about = "Northern side", .unit = "degrees", .low = 4, .high = 60});
  if (s.west_degrees >= s.east_degrees) {
    f.complain("forms_east_degrees",
               "found an eastern side that is not east of the western one, wanted one that is");
  }
  if (s.south_degrees >= s.north_degrees) {
    f.complain("forms_north_degrees",
               "found a northern side that is not north of the southern one, wanted one that is");
  }
  s.days = {Distribution::Kind::triangular, 4, 0, 2, 8};
  f.distribution("days", s.days, {.about = "How long a storm lives", .unit = "days", .low = 0.5, .high = 30});
  s.max_wind_knots = {Distribution::Kind::triangular, 45, 0, 34, 120};
  f.distribution("max_wind_knots", s.max_wind_knots,
                 {.about = "Strongest sustained wind in its life", .unit = "knots", .low = 34, .high = 200});
  s.heading_degrees = {Distribution::Kind::normal, 335, 30, 240, 430};
  f.distribution("heading_degrees", s.heading_degrees,
                 {.about = "Where it moves TO", .unit = "degrees", .low = 0, .high = 720});
  s.forward_knots = {Distribution::Kind::triangular, 7, 0, 3, 14};
  f.distribution("forward_knots", s.forward_knots,
                 {.about = "How fast it moves", .unit = "knots", .low = 0, .high = 40});
  s.radius_of_max_wind = Distance::kilometres(50);
  f.quantity("radius_of_max_wind", s.radius_of_max_wind,
             {.about = "Distance from the centre to the strongest wind",
              .unit = "kilometres",
              .low = 5,
              .high = 200});
  f.map_of("scripted", {.about = "Storms that pass when and where you say, by name"},
           [&](Fields& entry, const EntryName& name) {
             ScriptedStorm storm;
             storm.name = name.name;
             storm.at = name.at;
             list_scripted_storm(entry, storm);
             s.scripted.push_back(storm);
           });
}

}  // namespace

void list_fields(Fields& f, SeaSpec& sea) {
  sea.wind.correlation_time = Duration::hours(36);
  sea.wind.correlation_distance = Distance::kilometres(450);
  f.section("wind", {.about = "Wind at 10 m; calm if not given"}, [&](Fields& w) {
    list_flow(w, sea.wind, "CSV of monthly means and spreads (docs/scenario.md)");
  });
  sea.current.correlation_time = Duration::days(7);
  sea.current.correlation_distance = Distance::kilometres(150);
  f.section("current", {.about = "Surface current; none if not given"},
            [&](Fields& c) { list_flow(c, sea.current, "YAML of sub-areas and months (docs/scenario.md)"); });
  f.section("waves", {.about = "Waves grow from wind and fetch; swell is added in quadrature"},
            [&](Fields& w) {
              w.quantity("swell", sea.swell,
                         {.about = "Significant height of the swell where no table says otherwise",
                          .unit = "metres",
                          .low = 0,
                          .high = 15});
              NameRef table;
              w.name("swell_table", table, {.about = "YAML of sub-areas and months (docs/scenario.md)"});
              sea.swell_table = table.name;
              sea.swell_table_at = table.at;
              sea.longest_fetch = Distance::kilometres(600);
              w.quantity("longest_fetch", sea.longest_fetch,
                         {.about = "Fetch on the open sea: about the size of a weather system",
                          .unit = "kilometres",
                          .low = 1,
                          .high = 3000});
              w.name("depths", sea.depths,
                     {.about = "CSV matrix of relief in metres, the sea's floor negative, on which waves "
                               "break; deep water without one"});
            });
  f.section("storms", {.about = "Tropical cyclones"}, [&](Fields& s) { list_storms(s, sea.storms); });
}

}  // namespace searoom
