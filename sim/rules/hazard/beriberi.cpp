#include "sim/rules/hazard/beriberi.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void Beriberi::list_fields(Fields& f) {
  f.quantity(
      "begins_after", begins_after_,
      {.about = "Time on polished rice before which it takes nobody", .unit = "days", .low = 0, .high = 365});
  f.quantity("deaths", deaths_,
             {.about = "Deaths per person aboard from then on", .unit = "per_day", .low = 0, .high = 24});
}

double Beriberi::deaths_per_day(const AboardView& aboard) const {
  return aboard.condition().days_on_rice >= begins_after_.in_days() ? deaths_.in_per_day() : 0;
}

std::uint64_t Beriberi::because(const AboardView& aboard) const {
  return aboard.because().food != 0 ? aboard.because().food : Hazard::because(aboard);
}

}  // namespace searoom
