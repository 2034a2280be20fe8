// What met services say of wind and current: the truth of the hour, of which only part is known, and an error
// of their own. Rescue centres drift their boats by this and never by the truth.
//
// Storms, tides and the means of the season are known. Of fluctuations about the mean a share (the skill) is
// told, and the rest is an error field as large and as lasting as they are: a sum of waves with the spectrum
// of a Gaussian correlation in space and an exponential one in time, drawn once a seed, so that it needs no
// state and changes no other draw.
//
// Refers to the weather and to the sea that it was made with, and is of the hour for which it was made: not
// to be used after the weather has moved on.
#pragma once

#include <vector>

#include "sim/base/dice.h"
#include "sim/scenario/scenario.h"
#include "sim/world/sea/weather.h"

namespace searoom {

class Forecast {
 public:
  // For the hour of the weather, `now_s` seconds after the start.
  Forecast(const Scenario& scenario, const SeaModel& sea, const Dice& dice, const Weather& weather,
           std::int64_t now_s);

  // Over a box, at nodes of whole degrees.
  struct Flows {
    FlowField wind, current;
    Flow wind_error, current_error;  // one standard deviation, in the middle of the box
  };
  Flows over(const Box& box) const;

  // One of the error's waves: phase = k_east x + k_north y + omega t + at_start.
  struct Wave {
    double per_deg_lat = 0, per_deg_lon = 0, phase = 0;
    double turns = 1;  // 1 or -1: which way its vector turns
  };

 private:
  // One of the two flows: what is true of it, and what is told.
  struct Told {
    const NodeGrid* grid;
    const FlowParts* now;
    double skill = 1;
    Fluctuation::Blend blend{};
    std::vector<Wave> waves;
  };
  Told told(const FlowSpec& spec, const FluctuationModel& model, const FlowParts& now,
            const Fluctuation& fluctuation, double skill, ActorId source, const Dice& dice,
            std::int64_t now_s) const;
  Flow departure(const Told& told, Position node) const;

  const Weather& weather_;
  double middle_lat_deg_;
  Told wind_, current_;
};

}  // namespace searoom
