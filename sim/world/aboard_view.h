// What endangers those aboard a boat and how they are: all that a hazard may see.
//
// Copies nothing, and lives no longer than scenario, world and air; made for one boat with people aboard.
#pragma once

#include "sim/scenario/scenario.h"
#include "sim/world/world.h"

namespace searoom {

// The air of a moment, the same for all boats.
struct Air {
  double hottest_of_day_celsius = 30;
  double rain_millimetres_per_day = 0;
};
Air air_at(const AirSpec& air, Instant when);

class AboardView {
 public:
  AboardView(const Scenario& scenario, const World& world, const Air& air, std::size_t row)
      : scenario_(scenario), world_(world), air_(air), row_(row) {}

  const Condition& condition() const { return vessels().condition[row_]; }
  double hottest_of_day_celsius() const { return air_.hottest_of_day_celsius; }
  Duration since_departure() const {
    return scenario_.step() * static_cast<double>(world_.now - vessels().departed[row_]);
  }
  bool has_armed_crew() const { return vessels().crew[row_] == Crew::smugglers; }
  bool fight_is_on() const {
    return vessels().fight_until[row_] > 0 && world_.now <= vessels().fight_until[row_];
  }
  double people_per_square_metre_of_deck() const {
    return vessels().people_aboard(row_) / scenario_.kinds[vessels().kind[row_]].deck_square_metres;
  }
  const Causes& because() const { return vessels().because[row_]; }

 private:
  const Vessels& vessels() const { return world_.vessels; }

  const Scenario& scenario_;
  const World& world_;
  const Air& air_;
  std::size_t row_;
};

}  // namespace searoom
