#include "sim/rules/hazard/hunger.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void Hunger::list_fields(Fields& f) {
  f.number(
      "begins_after_days", toll_.begins_after_days,
      {.about = "Days without food before which hunger takes nobody", .unit = "days", .low = 1, .high = 90});
  f.number(
      "deaths_per_day_at_twice", toll_.rate_at_twice,
      {.about =
           "Deaths per person and day after twice as many days; grows with the square of the time beyond",
       .unit = "per_day",
       .low = 0,
       .high = 1});
  f.number("most_deaths_per_day", toll_.most,
           {.about = "The rate grows no further", .unit = "per_day", .low = 0, .high = 1});
}

double Hunger::deaths_per_day(const AboardView& aboard) const {
  return hunger_deaths_per_day(aboard.condition().days_without_food, toll_);
}

std::uint64_t Hunger::because(const AboardView& aboard) const {
  return aboard.because().food != 0 ? aboard.because().food : Hazard::because(aboard);
}

}  // namespace searoom
