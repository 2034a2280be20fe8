#include "sim/scenario/tables/sub_areas.h"
#include "sim/scenario/reading/fields.h"

#include <limits>

namespace searoom {

void list_sub_area(Fields& f, SubArea& area) {
  f.text("id", area.id, {.about = "Name of the sub-area", .required = true});
  // An edge that is not given, or wrongly, is not compared.
  constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
  area.box = {unknown, unknown, unknown, unknown};
  f.section("box", {.about = "Where it is", .required = true}, [&](Fields& box) {
    box.number("west_degrees", area.box.west_deg,
               {.about = "Western edge", .unit = "degrees", .low = -180, .high = 180, .required = true});
    box.number("south_degrees", area.box.south_deg,
               {.about = "Southern edge", .unit = "degrees", .low = -90, .high = 90, .required = true});
    box.number("east_degrees", area.box.east_deg,
               {.about = "Eastern edge", .unit = "degrees", .low = -180, .high = 180, .required = true});
    box.number("north_degrees", area.box.north_deg,
               {.about = "Northern edge", .unit = "degrees", .low = -90, .high = 90, .required = true});
  });
  if (area.box.west_deg >= area.box.east_deg || area.box.south_deg >= area.box.north_deg) {
    f.complain("box", "found a box without an inside, wanted west below east and south below north");
  }
  f.text("confidence", area.confidence, {.about = "high, medium or low"});
  f.text("source", area.source, {.about = "Where the numbers come from", .required = true});
}

}  // namespace searoom
