// Sweep widths of the USCG tables, V18 of the published test cases among them, and radar ranges.
#include "sim/science/sweep_width.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/science/radar.h"

namespace searoom {
namespace {

constexpr double metres_per_foot = 0.3048;

Distance feet(double ft) {
  return Distance::metres(ft * metres_per_foot);
}
SearchObject hull(double length_ft) {
  return {false, feet(length_ft)};
}
double width_nm(Lookout lookout, double height_ft, const SearchObject& object, double visibility_nm) {
  return sweep_width(lookout, feet(height_ft), object, Distance::nautical_miles(visibility_nm))
      .in_nautical_miles();
}

TEST(SweepWidth, IsThatOfTheTables) {
  EXPECT_NEAR(width_nm(Lookout::helicopter, 500, hull(33), 10), 6.2, 1e-9);  // V18
  EXPECT_NEAR(width_nm(Lookout::aircraft, 500, hull(53), 20), 13.1, 1e-9);
  EXPECT_NEAR(width_nm(Lookout::aircraft, 1500, hull(15), 5), 1.3, 1e-9);
  EXPECT_NEAR(width_nm(Lookout::vessel, 14, hull(78), 15), 14.7, 1e-9);
  EXPECT_NEAR(width_nm(Lookout::vessel, 8, hull(120), 20), 16.6, 1e-9);
  EXPECT_NEAR(width_nm(Lookout::vessel, 14, {true, {}}, 5), 0.5, 1e-9);
  EXPECT_NEAR(width_nm(Lookout::aircraft, 500, {true, {}}, 15), 0.1, 1e-9);
}

TEST(SweepWidth, IsCorrectedForWeatherAndFatigue) {  // V18
  const double boat =
      6.2 * weather_factor(hull(33), Speed::knots(20), Distance::metres(0.5)) * fatigue_factor;
  EXPECT_NEAR(boat, 5.022, 1e-9);
  const SearchObject person{true, {}};
  EXPECT_NEAR(0.5 * weather_factor(person, Speed::knots(20), Distance::metres(0.5)), 0.25, 1e-9);
  EXPECT_EQ(weather_factor(person, Speed::knots(10), feet(5)), 0.25);
  EXPECT_EQ(weather_factor(hull(53), Speed::knots(10), feet(2)), 1);
}

TEST(SweepWidth, IsBetweenItsNeighbours) {
  const double between = width_nm(Lookout::aircraft, 600, hull(60), 12);
  EXPECT_GT(between, width_nm(Lookout::aircraft, 600, hull(53), 12));
  EXPECT_LT(between, width_nm(Lookout::aircraft, 600, hull(78), 12));
  EXPECT_GT(between, width_nm(Lookout::aircraft, 600, hull(60), 10));
  EXPECT_NEAR(width_nm(Lookout::vessel, 14, hull(400), 100), width_nm(Lookout::vessel, 14, hull(120), 30),
              1e-9);
}

TEST(SweepWidth, IsCorrectedForSpeed) {
  EXPECT_EQ(speed_factor(Lookout::aircraft, hull(33), Speed::knots(180)), 1);
  EXPECT_EQ(speed_factor(Lookout::aircraft, {true, {}}, Speed::knots(150)), 1.2);
  EXPECT_EQ(speed_factor(Lookout::helicopter, {true, {}}, Speed::knots(140)), 0.7);
  EXPECT_EQ(speed_factor(Lookout::vessel, hull(33), Speed::knots(25)), 1);
  // What is large is missed no more often from a fast aircraft.
  EXPECT_EQ(speed_factor(Lookout::aircraft, hull(20), Speed::knots(210)), 0.9);
  EXPECT_EQ(speed_factor(Lookout::aircraft, hull(53), Speed::knots(210)), 1);
  EXPECT_EQ(speed_factor(Lookout::helicopter, hull(33), Speed::knots(140)), 0.9);
  EXPECT_NEAR(speed_factor(Lookout::helicopter, hull(20), Speed::knots(130)), 0.85, 1e-12);
}

TEST(SweepWidth, IsNothingByNightWithoutInfrared) {
  EXPECT_EQ(night_factor(true, false, false), 0);
  EXPECT_GT(night_factor(true, false, true), 0.2);
  EXPECT_EQ(night_factor(false, false, false), 1);
}

TEST(Radar, OfShipsAndAircraftShowsAWoodenBoatWithinThePublishedBands) {
  const auto nm = [](RadarKind kind, double antenna_m, double waves_m) {
    return radar_range(kind, Distance::metres(antenna_m), Distance::metres(waves_m)).in_nautical_miles();
  };
  EXPECT_GE(nm(RadarKind::ship, 15, 0), 3);
  EXPECT_LE(nm(RadarKind::ship, 15, 0), 8);
  EXPECT_LE(nm(RadarKind::ship, 15, 2.5), 3);
  EXPECT_GE(nm(RadarKind::airborne, 300, 0), 20);
  EXPECT_LE(nm(RadarKind::airborne, 300, 2.5), 15);
  // A low coastal antenna sees no farther than its horizon: 2.21 (sqrt 2 + sqrt 3) nautical miles.
  EXPECT_NEAR(nm(RadarKind::coastal, 2, 0), 6.953, 0.01);
}

TEST(Radar, ShowsALargerBoatFartherAndASwampedOneHardlyAtAll) {
  const auto nm = [](double length_m, bool lies_low) {
    return radar_range(RadarKind::ship, Distance::metres(30), Distance::metres(0),
                       cross_section_m2(Distance::metres(length_m), lies_low))
        .in_nautical_miles();
  };
  EXPECT_NEAR(nm(17.5, false), 5.5, 1e-9);
  EXPECT_NEAR(nm(4 * 17.5, false), 2 * 5.5, 1e-9);  // sixteen times the cross-section, twice the range
  EXPECT_NEAR(nm(17.5, true), 5.5 * std::pow(1 / 5.5, 0.25), 1e-9);
}

}  // namespace
}  // namespace searoom
