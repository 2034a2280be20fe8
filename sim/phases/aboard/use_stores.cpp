#include "sim/phases/aboard/use_stores.h"

#include <algorithm>

#include "sim/phases/aboard/rations.h"
#include "sim/world/condition.h"

namespace searoom {
namespace {

// The thirsty make up for what they lack within hours, once they may (Adolph 1947).
constexpr double quenched_in_days = 0.25;
constexpr double too_little_to_drink_for = 0.005;  // of body weight

void report(EventKind kind, const Cause& cause, std::size_t row, World& w, std::uint64_t& because) {
  Event e = w.event_of(kind, row);
  e.cause = cause;
  e.people = w.vessels.people_of(row);
  e.aboard = aboard_of(w.vessels, row);
  because = w.report(std::move(e));
}

class Stores {
 public:
  Stores(const Step& step, std::size_t row, std::uint32_t people)
      : step_(step), row_(row), people_(people), days_(step.length().in_days()), v_(step.world.vessels) {}

  // A millimetre on a square metre is a litre. Casks that are full take no more.
  void catch_rain(const Air& air) {
    const VesselKind& kind = step_.scenario.kinds[v_.kind[row_]];
    const double caught = air.rain_millimetres_per_day * kind.rain_catch_square_metres * days_;
    const double casks = std::max(v_.water_litres[row_], kind.water_litres);
    // What falls while people drink need not go through the casks.
    const double drunk_at_once = people_ * step_.scenario.people.rations.water_litres_per_day * days_;
    v_.water_litres[row_] = std::min(v_.water_litres[row_] + caught, casks + drunk_at_once);
    const double a_day = people_ * step_.scenario.people.rations.least_water_litres_per_day;
    if (v_.because[row_].water == 0 || caught <= 0 || v_.water_litres[row_] < a_day) return;
    std::uint64_t rain = 0;
    report(EventKind::supplied, Cause::rain, row_, step_.world, rain);
    v_.because[row_].water = 0;
  }

  double drink(double ration_litres_per_day) {
    const double wanted = people_ * ration_litres_per_day * days_ + quench();
    const double drunk = std::min(wanted, v_.water_litres[row_]);
    v_.water_litres[row_] -= drunk;
    if (v_.water_litres[row_] <= 0 && v_.because[row_].water == 0)
      report(EventKind::water_ran_out, {}, row_, step_.world, v_.because[row_].water);
    return drunk / (people_ * days_);
  }

  double eat(double meals_per_day) {
    const double eaten = std::min(people_ * meals_per_day * days_, v_.food_person_days[row_]);
    v_.food_person_days[row_] -= eaten;
    if (v_.food_person_days[row_] <= 0 && v_.because[row_].food == 0)
      report(EventKind::food_ran_out, {}, row_, step_.world, v_.because[row_].food);
    return eaten / (people_ * days_);
  }

 private:
  // Litres beyond the ration, of what has been handed over.
  double quench() {
    double& left = v_.water_to_quench[row_];
    const double deficit = v_.condition[row_].water_deficit;
    if (deficit < too_little_to_drink_for) left = 0;
    const double lacked =
        people_ * step_.scenario.people.body_weight_kilograms * deficit;  // a litre is a kilogram
    const double drunk = std::min(left, lacked * days_ / quenched_in_days);
    left -= drunk;
    return drunk;
  }

  const Step& step_;
  std::size_t row_;
  std::uint32_t people_;
  double days_;
  Vessels& v_;
};

}  // namespace

Intake use_stores(const Step& step, const Air& air, std::size_t row, std::uint32_t people) {
  Stores stores(step, row, people);
  stores.catch_rain(air);
  const Ration ration = ration_of(step.scenario, step.world, row, people);
  const double water = stores.drink(ration.water_litres_per_day);
  return {water, stores.eat(ration.meals_per_day)};
}

}  // namespace searoom
