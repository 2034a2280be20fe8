#include "sim/scenario/tables/current_table.h"

#include <cmath>
#include <numbers>

#include "sim/scenario/reading/fields.h"
#include "sim/scenario/reading/read_fields.h"
#include "sim/scenario/reading/yaml_tree.h"

namespace searoom {
namespace {

struct Vector {
  double east, north;
};

Vector toward(double degrees, double speed) {
  const double radians = degrees * std::numbers::pi / 180;
  return {speed * std::sin(radians), speed * std::cos(radians)};
}

void list_month(Fields& f, CurrentTable::Area& area, std::size_t month) {
  double degrees = 0, speed = 0;
  std::vector<double> range;
  f.number("toward_degrees", degrees,
           {.about = "Where it sets TO", .unit = "degrees", .low = 0, .high = 360, .required = true});
  f.number("speed_metres_per_second", speed,
           {.about = "Mean speed", .unit = "m/s", .low = 0, .high = 3, .required = true});
  f.numbers("range", range,
            {.about = "Lowest and highest mean speed in the sources", .unit = "m/s", .low = 0, .high = 3});
  const Vector mean = toward(degrees, speed);
  area.east_m_s[month] = mean.east;
  area.north_m_s[month] = mean.north;
}

void list_area(Fields& f, CurrentTable::Area& area) {
  list_sub_area(f, area);
  f.section("monthly", {.about = "One mean for each month", .required = true}, [&](Fields& months) {
    for (std::size_t m = 0; m < 12; ++m) {
      months.section(month_names()[m], {.about = "The month's mean", .required = true},
                     [&](Fields& month) { list_month(month, area, m); });
    }
  });
  f.number("variability_metres_per_second", area.variability_m_s,
           {.about = "Standard deviation of each component",
            .unit = "m/s",
            .low = 0,
            .high = 2,
            .required = true});
  f.section("tide", {.about = "Tidal stream, none if not given"}, [&](Fields& tide) {
    double axis = 0, amplitude = 0;
    tide.number("axis_degrees", axis,
                {.about = "Axis of the stream", .unit = "degrees", .low = 0, .high = 360});
    tide.number("amplitude_metres_per_second", amplitude,
                {.about = "Greatest speed", .unit = "m/s", .low = 0, .high = 5});
    const Vector stream = toward(axis, amplitude);
    area.tide_east_m_s = stream.east;
    area.tide_north_m_s = stream.north;
  });
}

}  // namespace

const CurrentTable::Area* CurrentTable::at(Position where) const {
  for (auto area = areas.rbegin(); area != areas.rend(); ++area) {
    if (area->box.contains(where)) return &*area;
  }
  return nullptr;
}

CurrentTable read_current_table(std::string_view yaml, const std::string& file_name, Complaints& complaints) {
  CurrentTable table;
  const YamlNode tree = parse_yaml(yaml, file_name, complaints);
  std::vector<Parameter> parameters;
  ReadFields fields(&tree, tree.at, "", complaints, parameters);
  fields.list_of("sub_areas", {.about = "Sub-areas, each laid over those before it", .required = true},
                 [&](Fields& entry, const EntryName&) {
                   CurrentTable::Area area;
                   list_area(entry, area);
                   table.areas.push_back(area);
                 });
  return table;
}

}  // namespace searoom
