#include "sim/scenario/traffic_spec.h"

#include "sim/scenario/dates.h"

namespace searoom {

void list_fields(Fields& f, TrafficSpec& t) {
  f.map_of(
      "lanes", {.about = "Lanes of the chart that are sailed"}, [&](Fields& entry, const EntryName& name) {
        LaneTraffic lane;
        lane.lane = {name.name, name.at, name.path};
        entry.number("ships_per_day", lane.ships_per_day,
                     {.about = "Ships a day, both ways together",
                      .unit = "ships",
                      .low = 0,
                      .high = 2000,
                      .required = true});
        lane.speed_knots = Distribution::constant(14);
        entry.distribution("speed_knots", lane.speed_knots,
                           {.about = "Speed of a ship", .unit = "knots", .low = 2, .high = 40});
        entry.quantity(
            "spread", lane.spread,
            {.about = "Standard deviation across the lane", .unit = "nautical_miles", .low = 0, .high = 50});
        t.lanes.push_back(lane);
      });
  f.quantity("eye_height", t.eye, {.about = "Of the bridge", .unit = "metres", .low = 1, .high = 60});
  f.quantity("radar_height", t.radar_height,
             {.about = "Of the radar", .unit = "metres", .low = 0, .high = 80});
  f.number("takes_people", t.takes_people,
           {.about = "People that one ship can take aboard", .unit = "people", .low = 0, .high = 5000});
  f.number("embark_per_hour", t.embark_per_hour,
           {.about = "People taken aboard by ladder in an hour", .unit = "people", .low = 0.1, .high = 1000});
  f.number("stops", t.stops,
           {.about = "Share of masters who stop for people in distress when these can be landed at once",
            .low = 0,
            .high = 1});
  f.quantity("tolerates", t.tolerates,
             {.about = "Wait for a port, of late, that lowers this to a third",
              .unit = "days",
              .low = 0.1,
              .high = 365});
  f.number("reports", t.reports,
           {.about = "Share of masters who tell a rescue centre what they saw", .low = 0, .high = 1});
}

void list_fields(Fields& f, NgoShip& n) {
  n.ship.can.people_most = 300;
  n.ship.can.radar_height = Distance::metres(20);
  list_fields(f, n.ship);
  n.ship.can.type = UnitType::ngo_ship;
  f.quantity("permit", n.permit,
             {.about = "Time that a permit takes, from `starts`", .unit = "days", .low = 0, .high = 3650});
  if (n.ship.starts != always)
    n.ship.starts = n.ship.starts + static_cast<std::int64_t>(n.permit.in_seconds());
}

}  // namespace searoom
