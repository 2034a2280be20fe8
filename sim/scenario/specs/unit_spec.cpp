#include "sim/scenario/specs/unit_spec.h"
#include "sim/scenario/reading/fields.h"

#include <array>

#include "sim/scenario/dates.h"

namespace searoom {

std::string_view name_of(UnitType type) {
  constexpr std::array<std::string_view, 7> names = {"ship",    "aircraft", "helicopter", "drone",
                                                     "fishers", "merchant", "ngo_ship"};
  return names[static_cast<std::size_t>(type)];
}

void list_ability(Fields& f, Ability& can) {
  f.quantity("top_speed", can.top_speed,
             {.about = "Top speed", .unit = "knots", .low = 0, .high = 600, .required = true});
  can.cruise_speed = can.top_speed * 0.6;
  f.quantity("cruise_speed", can.cruise_speed,
             {.about = "Speed on patrol and search; 0.6 of the top speed if not given",
              .unit = "knots",
              .low = 0.5,
              .high = 600});
  f.quantity("endurance", can.endurance,
             {.about = "Longest time away from base", .unit = "hours", .low = 0.5, .high = 8784});
  f.quantity("ready_in", can.ready_in,
             {.about = "From a call until it leaves", .unit = "hours", .low = 0, .high = 8784});
  f.quantity("rests_for", can.rests_for,
             {.about = "In port between two times at sea", .unit = "hours", .low = 0, .high = 8784});
  f.quantity("eye_height", can.eye,
             {.about = "Of the lookout above the sea; of aircraft the height flown",
              .unit = "metres",
              .low = 1,
              .high = 3000});
  f.quantity("radar_height", can.radar_height,
             {.about = "Of the radar's antenna above the sea; 0 is no radar",
              .unit = "metres",
              .low = 0,
              .high = 3000});
  f.flag("sees_by_night", can.sees_by_night, {.about = "It has infrared or night-vision"});
  f.number(
      "inspects", can.inspects,
      {.about = "Share of boats in order that it looks into, beside those that are known for what they are",
       .low = 0,
       .high = 1});
  f.number("people_most", can.people_most,
           {.about = "People that it can take aboard; 0 when it can only look",
            .unit = "people",
            .low = 0,
            .high = 10000});
  f.number("embark_per_hour", can.embark_per_hour,
           {.about = "People taken aboard in an hour in a calm", .unit = "people", .low = 0.1, .high = 1000});
  f.quantity(
      "tow_speed", can.tow_speed,
      {.about = "Speed with a boat in tow; 0 when it cannot tow", .unit = "knots", .low = 0, .high = 20});
  f.quantity("waves_below", can.waves_below,
             {.about = "Significant wave height above which it stays in port",
              .unit = "metres",
              .low = 0.1,
              .high = 30});
  f.number("stores_people", can.stores_people,
           {.about = "People to whom it can give water and food for three days, in one time at sea",
            .unit = "people",
            .low = 0,
            .high = 100000});
}

void list_fields(Fields& f, UnitSpec& unit) {
  f.name("base", unit.base, {.about = "A place of the chart", .required = true});
  f.integer("count", unit.count, {.about = "How many alike", .unit = "units", .low = 1, .high = 1000});
  std::size_t type = 0;
  f.choice("type", type, {"ship", "aircraft", "helicopter", "drone"}, {.about = "What it is"});
  unit.can.type = static_cast<UnitType>(type);
  if (unit.can.flies()) {
    unit.can.endurance = Duration::hours(unit.can.type == UnitType::aircraft ? 8 : 3);
    unit.can.eye = Distance::metres(unit.can.type == UnitType::aircraft ? 300 : 150);
    unit.can.tow_speed = Speed::knots(0);
    unit.can.stores_people = 0;
  }
  list_ability(f, unit.can);
  list_dates(f, unit.starts, unit.ends);
  f.section(
      "patrol", {.about = "Waters that it patrols of its own accord"},
      [&](Fields& patrol) {
        patrol.name("round", unit.patrol_place, {.about = "A place of the chart"});
        patrol.position("at", unit.patrol_at, {.about = "Or a position at sea"});
        patrol.quantity("radius", unit.patrol_radius,
                        {.about = "Of the waters", .unit = "nautical_miles", .low = 1, .high = 600});
        patrol.number("share_of_time", unit.patrol_share,
                      {.about = "Share of its time at sea", .low = 0, .high = 1});
      },
      &unit.patrols);
  unit.has_patrol_at = unit.patrol_at.lat_deg != 0 || unit.patrol_at.lon_deg != 0;
}

}  // namespace searoom
