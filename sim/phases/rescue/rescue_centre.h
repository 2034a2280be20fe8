// A rescue centre in one hour: what all parts of its work on cases share. It knows its contacts, its units
// and the forecast; the truth is in `vessel` for the log alone.
#pragma once

#include <optional>

#include "sim/phases/step.h"
#include "sim/world/sea/forecast.h"

namespace searoom {

// The forecast of this hour, made when the first centre asks for it; all of them use it.
class ForecastOfHour {
 public:
  const Forecast& get(const Step& step);

 private:
  std::optional<Forecast> made_;
};

// Made anew for each call of run_cases; refers to the step and to the forecast. The state has a desk.
struct RescueCentre {
  const Step& step;
  StateIndex state;
  const SearchLine* line;  // null when the state looks for nobody today
  ForecastOfHour& shared_forecast;

  DeskState& desk() const { return step.world.desks[state]; }
  const Forecast& forecast() const { return shared_forecast.get(step); }
  bool is_ours(const Unit& unit) const { return unit.desk() == state; }
  // How long people are given who were seen so.
  Duration survival(SeenAs seen_as) const;
};

}  // namespace searoom
