#include "sim/rules/hazard/constant.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void Constant::list_fields(Fields& f) {
  f.quantity(
      "deaths", deaths_,
      {.about = "Deaths per person aboard", .unit = "per_day", .low = 0, .high = 24, .required = true});
  f.quantity("begins_after", begins_after_,
             {.about = "Time at sea before which it takes nobody", .unit = "days", .low = 0, .high = 365});
}

}  // namespace searoom
