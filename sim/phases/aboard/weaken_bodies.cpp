#include "sim/phases/aboard/weaken_bodies.h"

#include <algorithm>

#include "sim/science/survival.h"

namespace searoom {
namespace {

// A day of whole meals makes up for so many without (assumption).
constexpr double days_of_hunger_that_a_day_undoes = 3;

}  // namespace

void weaken_bodies(const PeopleSpec& people, const Air& air, const Intake& intake, Duration step,
                   Condition& they) {
  const double days = step.in_days();
  const double lost = water_loss_per_day(air.hottest_of_day_celsius, they.water_deficit, people.body_water);
  const double drunk = intake.water_litres_per_day / people.body_weight_kilograms;
  they.water_deficit = std::max(0.0, they.water_deficit + (lost - drunk) * days);
  const bool has_eaten = intake.meals_per_day > 1 - 1e-9;  // all of it, but for rounding
  const double hunger = has_eaten ? -days_of_hunger_that_a_day_undoes : 1 - intake.meals_per_day;
  they.days_without_food = std::max(0.0, they.days_without_food + hunger * days);
  they.days_on_rice += days;
}

}  // namespace searoom
