#include "sim/rules/hazard/violence.h"
#include "sim/scenario/reading/fields.h"

#include <cmath>

namespace searoom {

void Violence::list_fields(Fields& f) {
  f.quantity(
      "deaths_by_armed_crew", deaths_by_armed_crew_,
      {.about = "Deaths per person aboard where the crew is armed", .unit = "per_day", .low = 0, .high = 24});
  f.quantity(
      "deaths_in_fight", deaths_in_fight_,
      {.about = "Deaths per person aboard while a fight is on", .unit = "per_day", .low = 0, .high = 24});
  f.number("injured_per_death", injured_per_death_,
           {.about = "People injured for each who dies of it", .low = 0, .high = 1000});
  f.quantity("heals", heals_,
             {.about = "Mean time until an injury has healed", .unit = "days", .low = 0.1, .high = 365});
}

double Violence::deaths_per_day(const AboardView& aboard) const {
  if (aboard.fight_is_on()) return deaths_in_fight_.in_per_day();
  return aboard.has_armed_crew() ? deaths_by_armed_crew_.in_per_day() : 0;
}

void Violence::act_on(const AboardView& aboard, Duration step, Condition& they) const {
  const double onset = injured_per_death_ * deaths_per_day(aboard);
  if (onset == 0 && they.injured == 0) return;
  const double change = onset + 1 / heals_.in_days();
  const double balance = onset / change;
  they.injured = balance + (they.injured - balance) * std::exp(-change * step.in_days());
}

std::uint64_t Violence::because(const AboardView& aboard) const {
  return aboard.fight_is_on() ? aboard.because().fight : Hazard::because(aboard);
}

}  // namespace searoom
