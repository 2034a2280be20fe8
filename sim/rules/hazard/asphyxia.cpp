#include "sim/rules/hazard/asphyxia.h"
#include "sim/scenario/reading/fields.h"

#include <algorithm>

namespace searoom {

void Asphyxia::list_fields(Fields& f) {
  f.number("deck_holds_people_per_square_metre", deck_holds_per_square_metre_,
           {.about = "People on a square metre of deck; the others are below it", .low = 0.1, .high = 20});
  f.number("begins_at_celsius", begins_at_celsius_,
           {.about = "Hottest temperature of the day from which it takes people",
            .unit = "C",
            .low = 0,
            .high = 60});
  f.number("deaths_per_day_and_degree", deaths_below_per_day_and_degree_,
           {.about = "Deaths per person below deck and day, for each degree above that",
            .unit = "per_day",
            .low = 0,
            .high = 1});
}

double Asphyxia::deaths_per_day(const AboardView& aboard) const {
  const double crowd = aboard.people_per_square_metre_of_deck();
  if (crowd <= deck_holds_per_square_metre_) return 0;
  const double share_below = 1 - deck_holds_per_square_metre_ / crowd;
  const double degrees = std::max(0.0, aboard.hottest_of_day_celsius() - begins_at_celsius_);
  return share_below * degrees * deaths_below_per_day_and_degree_;
}

}  // namespace searoom
