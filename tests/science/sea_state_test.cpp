#include "sim/science/sea_state.h"

#include <gtest/gtest.h>

#include <cmath>

namespace searoom {
namespace {

TEST(SeaState, V29_TenMetresPerSecondRaisesAFullSeaOf246Centimetres) {
  EXPECT_NEAR(fully_developed_height(Speed::metres_per_second(10)).in_metres(), 2.46, 1e-12);
}

TEST(SeaState, V29_AHundredKilometresOfFetchLimitIt) {
  const Speed wind = Speed::metres_per_second(10);
  const Waves w = fetch_limited_waves(wind, Distance::kilometres(100));
  EXPECT_NEAR(adjusted_wind(wind).in_metres_per_second(), 12.058, 1e-3);
  EXPECT_NEAR(w.significant_height.in_metres(), 1.948, 1e-3);
  EXPECT_NEAR(w.peak_period.in_seconds(), 6.64, 5e-3);
  EXPECT_NEAR(w.minimum_duration.in_hours(), 8.39, 5e-3);
}

TEST(SeaState, TheFastFormIsTheLeastOfWhatLimitsTheSea) {
  for (double wind = 0; wind <= 90; wind += 0.25) {
    for (double fetch_km : {0.0, 1.0, 20.0, 100.0, 600.0, 5000.0}) {
      const double root = std::sqrt(fetch_km * 1000 / gravity_m_s2);
      const double grown = 1.6e-3 * 0.71 * std::pow(wind, 1.23) * root, full = 0.0246 * wind * wind;
      for (double most : {0.0, 0.2, 1.0, 2.5, 1e9}) {
        EXPECT_DOUBLE_EQ(wind_sea_height(wind, root, Distance::metres(most)).in_metres(),
                         std::min({grown, full, most}))
            << wind << " m/s over " << fetch_km << " km, at most " << most << " m";
      }
    }
  }
}

TEST(SeaState, NoFetchMakesTheSeaHigherThanFullyDeveloped) {
  const Waves w = fetch_limited_waves(Speed::metres_per_second(5), Distance::kilometres(20000));
  EXPECT_NEAR(w.significant_height.in_metres(), 0.0246 * 25, 1e-12);
  EXPECT_NEAR(w.peak_period.in_seconds(), 8.134 * 0.71 * std::pow(5, 1.23) / 9.80665, 1e-9);
  EXPECT_NEAR(w.minimum_duration.in_seconds(), 7.15e4 * 0.71 * std::pow(5, 1.23) / 9.80665, 1e-6);
}

TEST(SeaState, ACalmOrALeeShoreRaisesNothing) {
  EXPECT_EQ(fetch_limited_waves(Speed{}, Distance::kilometres(100)).significant_height, Distance{});
  EXPECT_EQ(fetch_limited_waves(Speed::knots(30), Distance{}).significant_height, Distance{});
}

TEST(ShallowSea, TheManualsExampleOfAShallowBayGivesAMetreAndAHalf) {
  // Fetch 24.4 km, wind-stress factor 22.4 m/s, depth 10.7 m: 1.5 m.
  const Speed adjusted = Speed::metres_per_second(22.4);
  EXPECT_NEAR(wind_sea_over_depth(adjusted, Distance::kilometres(24.4), Distance::metres(10.7)).in_metres(),
              1.51, 0.01);
}

TEST(ShallowSea, OverAnyFetchTheDepthAloneDecidesAndDeepWaterDecidesNothing) {
  const Speed wind = Speed::metres_per_second(25);
  const Distance most = most_wind_sea_over_depth(wind, Distance::metres(20));
  EXPECT_NEAR(
      most.in_metres(),
      wind_sea_over_depth(adjusted_wind(wind), Distance::kilometres(1e6), Distance::metres(20)).in_metres(),
      1e-6);
  EXPECT_NEAR(most.in_metres(), 4.85, 0.05);
  for (double wind_m_s = 5; wind_m_s <= 50; wind_m_s += 1) {
    const Speed blows = Speed::metres_per_second(wind_m_s);
    EXPECT_GT(most_wind_sea_over_depth(blows, Distance::metres(400)), fully_developed_height(blows))
        << wind_m_s;
  }
  EXPECT_EQ(most_wind_sea_over_depth(Speed(), Distance::metres(20)), Distance());
}

TEST(ShallowSea, BreaksAtThreeFifthsOfItsDepth) {
  EXPECT_NEAR(breaking_height(Distance::metres(10)).in_metres(), 5.94, 0.005);
}

TEST(SeaGrowth, V29_EightHoursAndAThirdRaiseWhatAHundredKilometresAllow) {
  const Speed wind = Speed::metres_per_second(10);
  EXPECT_NEAR(grown_height({}, wind, Duration::hours(8.39)).in_metres(), 1.948, 1e-3);
  for (double km : {2.0, 20.0, 150.0}) {
    const Waves w = fetch_limited_waves(wind, Distance::kilometres(km));
    EXPECT_NEAR(grown_height({}, wind, w.minimum_duration).in_metres(), w.significant_height.in_metres(),
                1e-9);
  }
}

TEST(SeaGrowth, ASteadyWindRaisesTheSameSeaHoweverTheTimeIsCut) {
  const Speed wind = Speed::metres_per_second(17);
  Distance height;
  for (int step = 0; step < 60; ++step) height = grown_height(height, wind, Duration::minutes(6));
  EXPECT_NEAR(height.in_metres(), grown_height({}, wind, Duration::hours(6)).in_metres(), 1e-9);
}

TEST(SeaGrowth, EndsWithTheFullSeaAndAHigherOneFallsToIt) {
  const Speed wind = Speed::metres_per_second(10);
  EXPECT_NEAR(grown_height({}, wind, Duration::days(5)).in_metres(), 2.46, 1e-12);
  EXPECT_NEAR(grown_height(Distance::metres(4), wind, Duration::hours(1)).in_metres(), 2.46, 1e-12);
  EXPECT_EQ(grown_height(Distance::metres(4), Speed(), Duration::hours(1)), Distance());
}

TEST(SeaState, OverOneFetchASeaGrowsAsThePower123OfTheWind) {
  const Distance fetch = Distance::kilometres(50);
  const auto height = [&](double wind) {
    return fetch_limited_waves(Speed::metres_per_second(wind), fetch).significant_height;
  };
  const Distance rises =
      sea_under_another_wind(height(12), Speed::metres_per_second(12), Speed::metres_per_second(16));
  EXPECT_NEAR(rises.in_metres(), height(16).in_metres(), 1e-12);
}

TEST(SeaState, WindSeaAndSwellAddInQuadrature) {
  EXPECT_DOUBLE_EQ(combined_height(Distance::metres(3), Distance::metres(4)).in_metres(), 5);
}

TEST(SeaState, BeaufortForcesBeginAtTheirKnots) {
  const int first_knot[] = {0, 1, 4, 7, 11, 17, 22, 28, 34, 41, 48, 56, 64};
  for (int force = 0; force <= 12; ++force) {
    EXPECT_EQ(beaufort(Speed::knots(first_knot[force])), force);
    if (force == 0) continue;
    EXPECT_EQ(beaufort(Speed::knots(first_knot[force] - 1)), force - 1);
  }
  EXPECT_EQ(beaufort(Speed::knots(150)), 12);
}

TEST(SeaState, SeaStatesEndAtTheirHeights) {
  const double greatest_m[] = {0, 0.1, 0.5, 1.25, 2.5, 4, 6, 9, 14};
  for (int state = 0; state <= 8; ++state) {
    EXPECT_EQ(sea_state(Distance::metres(greatest_m[state])), state);
    EXPECT_EQ(sea_state(Distance::metres(greatest_m[state] + 0.01)), state + 1);
  }
}

}  // namespace
}  // namespace searoom
