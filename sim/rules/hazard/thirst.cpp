#include "sim/rules/hazard/thirst.h"
#include "sim/scenario/reading/fields.h"

namespace searoom {

void Thirst::list_fields(Fields& f) {
  f.number("begins_at_deficit", toll_.begins,
           {.about = "Water lost, as a share of body weight, from which thirst takes people",
            .low = 0.02,
            .high = 0.2});
  f.number("deaths_per_day_five_percent_beyond", toll_.rate_beyond,
           {.about = "Deaths per person and day once 5 % of body weight more are lost",
            .unit = "per_day",
            .low = 0,
            .high = 24});
  f.number(
      "spread_of_deficits", toll_.spread,
      {.about = "Standard deviation among those aboard, as a share of body weight", .low = 0, .high = 0.05});
}

double Thirst::deaths_per_day(const AboardView& aboard) const {
  return thirst_deaths_per_day(aboard.condition().water_deficit, toll_);
}

std::uint64_t Thirst::because(const AboardView& aboard) const {
  return aboard.because().water != 0 ? aboard.because().water : Hazard::because(aboard);
}

}  // namespace searoom
