#include "sim/phases/rescue/rescue_centre.h"

namespace searoom {

const Forecast& ForecastOfHour::get(const Step& step) {
  const std::int64_t felt_s =
      (step.world.now - 1) * step.scenario.step_s;  // the weather is that of the step's beginning
  if (!made_) made_.emplace(step.scenario, step.sea, step.dice, step.world.weather, felt_s);
  return *made_;
}

Duration RescueCentre::survival(SeenAs seen_as) const {
  const SearchSpec& search = step.scenario.search;
  return seen_as == SeenAs::sinking ? search.survival_in_water : search.survival_aboard;
}

}  // namespace searoom
