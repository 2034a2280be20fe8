#include "sim/rules/hazard/illness.h"
#include "sim/scenario/reading/fields.h"

#include <cmath>

namespace searoom {

void Illness::list_fields(Fields& f) {
  f.quantity("onset", onset_,
             {.about = "Of those who are well, who fall ill", .unit = "per_day", .low = 0, .high = 24});
  f.quantity("lasts", lasts_,
             {.about = "Mean time until who survives is well", .unit = "days", .low = 0.1, .high = 365});
  f.quantity("deaths_of_the_ill", deaths_of_the_ill_,
             {.about = "Deaths per ill person", .unit = "per_day", .low = 0, .high = 24});
}

double Illness::deaths_per_day(const AboardView& aboard) const {
  return aboard.condition().ill * deaths_of_the_ill_.in_per_day();
}

// Exact for whatever step: the share goes to its balance, which is hardly moved by those who die.
void Illness::act_on(const AboardView&, Duration step, Condition& they) const {
  const double leave = 1 / lasts_.in_days() + deaths_of_the_ill_.in_per_day();
  const double change = onset_.in_per_day() + leave;
  const double balance = onset_.in_per_day() / change;
  they.ill = balance + (they.ill - balance) * std::exp(-change * step.in_days());
}

}  // namespace searoom
