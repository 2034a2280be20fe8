#include "render/weather_replay.h"

#include <algorithm>

namespace searoom {

WeatherReplay::WeatherReplay(Setting setting, std::uint64_t seed)
    : setting_(std::move(setting)), dice_(seed), shown_(initial_weather(*setting_.scenario, dice_)) {
  days_.push_back(shown_);
}

void WeatherReplay::advance_to(std::int64_t hour, Weather& weather, std::int64_t& weather_hour) {
  while (weather_hour < hour) {
    ++weather_hour;
    advance_weather(*setting_.scenario, *setting_.sea, dice_, weather_hour * 3600, weather);
    if (weather_hour == static_cast<std::int64_t>(days_.size()) * 24) days_.push_back(weather);
  }
}

const Weather& WeatherReplay::at(Tick tick) {
  const std::int64_t seconds = std::clamp<std::int64_t>(tick * setting_.scenario->step_s, 0,
                                                        setting_.scenario->end - setting_.scenario->start);
  const std::int64_t hour = seconds / 3600;
  const auto day = std::min<std::size_t>(static_cast<std::size_t>(hour / 24), days_.size() - 1);
  const auto day_hour = static_cast<std::int64_t>(day) * 24;
  if (shown_hour_ > hour || shown_hour_ < day_hour) {
    shown_ = days_[day];
    shown_hour_ = day == 0 ? -1 : day_hour;
  }
  advance_to(hour, shown_, shown_hour_);
  return shown_;
}

}  // namespace searoom
