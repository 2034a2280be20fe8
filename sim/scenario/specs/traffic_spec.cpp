#include "sim/scenario/specs/traffic_spec.h"
#include "sim/scenario/reading/fields.h"

#include "sim/scenario/dates.h"

namespace searoom {
namespace {

void list_lane(Fields& f, LaneTraffic& lane) {
  f.number("ships_per_day", lane.ships_per_day,
           {.about = "Ships a day, both ways together",
            .unit = "ships",
            .low = 0,
            .high = 2000,
            .required = true});
  lane.speed_knots = Distribution::constant(14);
  f.distribution("speed_knots", lane.speed_knots,
                 {.about = "Speed of a ship", .unit = "knots", .low = 2, .high = 40});
  f.quantity("spread", lane.spread,
             {.about = "Standard deviation across the lane", .unit = "nautical_miles", .low = 0, .high = 50});
}

void list_ship(Fields& f, TrafficSpec& t) {
  f.quantity("eye_height", t.eye, {.about = "Of the bridge", .unit = "metres", .low = 1, .high = 60});
  f.quantity("radar_height", t.radar_height,
             {.about = "Of the radar; 0 is none", .unit = "metres", .low = 0, .high = 80});
  f.number("takes_people", t.takes_people,
           {.about = "People that one ship can take aboard", .unit = "people", .low = 0, .high = 5000});
  f.number("embark_per_hour", t.embark_per_hour,
           {.about = "People taken aboard by ladder in an hour", .unit = "people", .low = 0.1, .high = 1000});
  f.number("stores_people", t.stores_people,
           {.about = "People to whom one ship can give water and food for three days",
            .unit = "people",
            .low = 0,
            .high = 5000});
}

void list_duty(Fields& f, TrafficSpec& t) {
  f.number("stops_adrift", t.stops_adrift,
           {.about = "Share of masters who stop for a boat adrift when its people can be landed at once",
            .low = 0,
            .high = 1});
  f.number("stops_in_distress", t.stops_in_distress,
           {.about = "The same for a boat from which people call for help", .low = 0, .high = 1});
  f.number("stops_sinking", t.stops_sinking,
           {.about = "The same for a boat that sinks and for people in the water", .low = 0, .high = 1});
  f.quantity(
      "expects", t.expects,
      {.about = "Wait for a port that masters expect at the start", .unit = "days", .low = 0, .high = 365});
  f.quantity("tolerates", t.tolerates,
             {.about = "Expected wait for a port that lowers the shares to a third",
              .unit = "days",
              .low = 0.1,
              .high = 365});
  f.number("learns", t.learns,
           {.about = "Weight of the latest ship's wait in what masters expect", .low = 0, .high = 1});
  f.number("reports", t.reports,
           {.about = "Share of masters who tell a rescue centre what they saw", .low = 0, .high = 1});
}

}  // namespace

double TrafficSpec::stops(SeenAs seen) const {
  switch (seen) {
    case SeenAs::sound:
      return 0;
    case SeenAs::adrift:
      return stops_adrift;
    case SeenAs::in_distress:
      return stops_in_distress;
    case SeenAs::sinking:
      return stops_sinking;
  }
  return 0;
}

void list_fields(Fields& f, TrafficSpec& t) {
  f.map_of("lanes", {.about = "Lanes of the chart that are sailed"},
           [&](Fields& entry, const EntryName& name) {
             LaneTraffic lane;
             lane.lane = {name.name, name.at, name.path};
             list_lane(entry, lane);
             t.lanes.push_back(lane);
           });
  list_ship(f, t);
  list_duty(f, t);
}

void list_fields(Fields& f, NgoShip& n) {
  n.ship.can.people_most = 300;
  n.ship.can.radar_height = Distance::metres(20);
  list_fields(f, n.ship);
  n.ship.can.type = UnitType::ngo_ship;
  f.quantity("permit", n.permit,
             {.about = "Time that a permit takes, from `starts`", .unit = "days", .low = 0, .high = 3650});
  if (n.permit.si() > 0 && n.ship.starts == always) {
    f.complain("permit",
               "found a time until the permit but no starts, wanted the day on which the ship comes");
  } else if (n.ship.starts != always) {
    n.ship.starts = n.ship.starts + static_cast<std::int64_t>(n.permit.in_seconds());
  }
}

}  // namespace searoom
