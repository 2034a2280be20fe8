// The weather made again is that of the run.
#include "render/weather_replay.h"

#include <gtest/gtest.h>

#include <map>

#include "tests/render/two_coasts.h"

namespace searoom::test {
namespace {

// Of a run at each full hour.
std::map<Tick, Weather> hours_of(const Setting& setting, std::uint64_t seed) {
  Simulation simulation(setting, seed, 1);
  const Tick hour = 3600 / setting.scenario->step_s;
  std::map<Tick, Weather> hours;
  while (!simulation.done()) {
    const Tick tick = simulation.world().now;
    simulation.step();
    simulation.take_events();
    if (tick % hour == 0) hours.emplace(tick, simulation.world().weather);
  }
  return hours;
}

const std::map<Tick, Weather>& hours_of_two_coasts() {
  static const std::map<Tick, Weather> hours = hours_of(two_coasts(), two_coasts_seed);
  return hours;
}

void expect_equal(const Weather& shown, const Weather& run, const SeaModel& model, Tick tick) {
  for (const Position where : {Position{9.5, 91.3}, {12, 94.8}, {13.25, 92.6}, {16.4, 91.6}, {16.9, 94.9}}) {
    const LocalSea a = shown.at(where, model), b = run.at(where, model);
    EXPECT_EQ(a.wind.east_m_s, b.wind.east_m_s) << tick;
    EXPECT_EQ(a.wind.north_m_s, b.wind.north_m_s) << tick;
    EXPECT_EQ(a.current.east_m_s, b.current.east_m_s) << tick;
    EXPECT_EQ(a.current.north_m_s, b.current.north_m_s) << tick;
    EXPECT_EQ(a.wave_height_m, b.wave_height_m) << tick;
  }
  ASSERT_EQ(shown.storms_now.size(), run.storms_now.size()) << tick;
  for (std::size_t i = 0; i < run.storms_now.size(); ++i) {
    EXPECT_EQ(shown.storms_now[i].centre, run.storms_now[i].centre) << tick;
    EXPECT_EQ(shown.storms[i].name, run.storms[i].name) << tick;
  }
}

TEST(WeatherReplay, ForwardIsThatOfTheRun) {
  WeatherReplay replay(two_coasts(), two_coasts_seed);
  for (const auto& [tick, run] : hours_of_two_coasts())
    expect_equal(replay.at(tick), run, replay.model(), tick);
}

TEST(WeatherReplay, BackwardsIsThatOfTheRun) {
  WeatherReplay replay(two_coasts(), two_coasts_seed);
  const auto& hours = hours_of_two_coasts();
  for (auto hour = hours.rbegin(); hour != hours.rend(); ++hour)
    expect_equal(replay.at(hour->first), hour->second, replay.model(), hour->first);
}

TEST(WeatherReplay, DoesNotDependOnTheOrderOfAsking) {
  WeatherReplay replay(two_coasts(), two_coasts_seed);
  for (const Tick hour : {100, 3, 99, 24, 23, 25, 0, 167, 48, 47, 120, 120, 96, 1})
    expect_equal(replay.at(hour * 6), hours_of_two_coasts().at(hour * 6), replay.model(), hour * 6);
}

TEST(WeatherReplay, BetweenTwoHoursIsThatOfTheHourBefore) {
  WeatherReplay replay(two_coasts(), two_coasts_seed);
  for (const Tick tick : {599, 5, 312})
    expect_equal(replay.at(tick), hours_of_two_coasts().at(tick / 6 * 6), replay.model(), tick);
}

TEST(WeatherReplay, LosesNoStorm) {
  WeatherReplay replay(two_coasts(), two_coasts_seed);
  std::size_t with_storm = 0;
  for (const auto& [tick, run] : hours_of_two_coasts()) {
    EXPECT_EQ(replay.at(tick).storms_now.size(), run.storms_now.size()) << tick;
    with_storm += !run.storms_now.empty();
  }
  EXPECT_EQ(with_storm, 60u) << "two days and a half";
  ASSERT_EQ(replay.at(5 * 144).storms_now.size(), 1u) << "also when it is asked for again";
  EXPECT_EQ(replay.at(5 * 144).storms.at(0).name, "test-storm");
}

TEST(WeatherReplay, OutsideTheRunStaysWithin) {
  WeatherReplay replay(two_coasts(), two_coasts_seed);
  expect_equal(replay.at(-5), hours_of_two_coasts().at(0), replay.model(), -5);
  EXPECT_EQ(replay.at(1'000'000).climate_hour, 7 * 24);
}

// With climate tables, currents, swell and a storm.
TEST(WeatherReplay, OfTheSeaOf2015IsThatOfTheRun) {
  const Setting july = load("scenarios/andaman-2015/world.yaml", {"start=2015-07-25", "end=2015-07-29"});
  const std::map<Tick, Weather> hours = hours_of(july, 3);
  WeatherReplay replay(july, 3);
  for (const Tick hour : {95, 2, 50, 30, 72, 71}) {
    const Weather &shown = replay.at(hour * 6), &run = hours.at(hour * 6);
    expect_equal(shown, run, replay.model(), hour * 6);
    for (const Position where : {Position{18.5, 90.2}, {6.2, 97.9}, {21, 91.2}}) {
      EXPECT_EQ(shown.at(where, replay.model()).wave_height_m, run.at(where, replay.model()).wave_height_m);
      EXPECT_EQ(shown.at(where, replay.model()).wind.east_m_s, run.at(where, replay.model()).wind.east_m_s);
    }
  }
}

}  // namespace
}  // namespace searoom::test
