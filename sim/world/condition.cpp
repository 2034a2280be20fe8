#include "sim/world/condition.h"

namespace searoom {

void mix_conditions(std::size_t from, std::size_t to, std::uint32_t people, Vessels& v) {
  const double there = v.people_aboard(to), all = there + people;
  if (all <= 0) return;
  const double share = people / all;
  const Condition& they = v.condition[from];
  Condition& mean = v.condition[to];
  for (double Condition::*part : {&Condition::water_deficit, &Condition::days_without_food,
                                  &Condition::days_on_rice, &Condition::ill, &Condition::injured}) {
    mean.*part += (they.*part - mean.*part) * share;
  }
}

Aboard aboard_of(const Vessels& v, std::size_t row) {
  const Condition& they = v.condition[row];
  return {they.water_deficit,  they.days_without_food,  they.ill,          they.injured,
          v.water_litres[row], v.food_person_days[row], v.fuel_litres[row]};
}

}  // namespace searoom
