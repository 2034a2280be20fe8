// The weather of a run at any time, made again from its scenario and seed: it is no part of the log, and the
// same for everybody under one seed.
#pragma once

#include <vector>

#include "sim/run/simulation.h"

namespace searoom {

class WeatherReplay {
 public:
  WeatherReplay(Setting setting, std::uint64_t seed);

  // At the full hour before. Goes on from the last, or from the nearest of its keyframes.
  const Weather& at(Tick tick);
  const SeaModel& model() const { return *setting_.sea; }

 private:
  void advance_to(std::int64_t hour, Weather& weather, std::int64_t& weather_hour);

  Setting setting_;
  Dice dice_;
  std::vector<Weather> days_;  // at the beginning of each, as far as they were asked for
  Weather shown_;
  std::int64_t shown_hour_ = -1;
};

}  // namespace searoom
