#include "sim/phases/aboard/supplies.h"

#include <algorithm>

#include "sim/world/condition.h"

namespace searoom {
namespace {

// A day's meal of mixed food makes up for so many days on rice (assumption: stores of 18-20 days of thiamine
// fill in about a week).
constexpr double days_on_rice_that_a_meal_undoes = 3;

constexpr double share_for_the_thirsty = 0.5;  // of new water (assumption: a master keeps the rest)

void bring_food(std::size_t row, double person_days, Vessels& v) {
  v.food_person_days[row] += person_days;
  v.because[row].food = 0;
  const double meals_each = person_days / std::max(1u, v.people_aboard(row));
  double& on_rice = v.condition[row].days_on_rice;
  on_rice = std::max(0.0, on_rice - days_on_rice_that_a_meal_undoes * meals_each);
}

void bring_water(std::size_t row, double litres, Vessels& v) {
  v.water_litres[row] += litres;
  v.water_to_quench[row] += share_for_the_thirsty * litres;
  v.because[row].water = 0;
}

void bring_fuel(std::size_t row, double litres, World& world) {
  Vessels& v = world.vessels;
  v.fuel_litres[row] += litres;
  if (v.engine[row] != Engine::out_of_fuel) return;
  v.engine[row] = Engine::works;
  v.because[row].power = 0;
  Event e = world.event_of(EventKind::engine_repaired, row);
  e.cause = Cause::fuel_handed_over;
  world.report(std::move(e));
}

}  // namespace

void hand_over(std::size_t row, const Supplies& what, const Cause& cause, World& world, const Event& by) {
  if (what.water_litres > 0) bring_water(row, what.water_litres, world.vessels);
  if (what.food_person_days > 0) bring_food(row, what.food_person_days, world.vessels);
  Event e = world.event_of(EventKind::supplied, row);
  e.cause = cause;
  e.unit = by.unit;
  e.boat_kind = by.boat_kind;
  e.country = by.country;
  e.picture.contact = by.picture.contact;
  e.because = by.because;
  e.people = world.vessels.people_of(row);
  e.aboard = aboard_of(world.vessels, row);
  world.report(std::move(e));
  if (what.fuel_litres > 0) bring_fuel(row, what.fuel_litres, world);
}

}  // namespace searoom
