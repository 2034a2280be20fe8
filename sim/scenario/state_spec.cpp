#include "sim/scenario/state_spec.h"

namespace searoom {

void list_fields(Fields& f, StateSpec& state) {
  f.text("name", state.name, {.about = "The state's name", .required = true});
  f.section(
      "desk", {.about = "Where its rescue co-ordination centre is"},
      [&](Fields& desk) {
        desk.name("at", state.desk_place, {.about = "A place of the chart", .required = true});
      },
      &state.has_desk);
  f.map_of("units", {.about = "Ships and aircraft that it can send"},
           [&](Fields& entry, const EntryName& name) {
             UnitSpec unit;
             unit.name = name.name;
             unit.at = name.at;
             unit.path = name.path;
             entry.name("base", unit.base, {.about = "A place of the chart", .required = true});
             entry.integer("count", unit.count,
                           {.about = "How many alike", .unit = "units", .low = 1, .high = 1000});
             entry.quantity("top_speed", unit.top_speed,
                            {.about = "Top speed", .unit = "knots", .low = 0, .high = 600, .required = true});
             state.units.push_back(unit);
           });
}

}  // namespace searoom
