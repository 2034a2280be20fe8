#include "sim/base/quantity.h"

#include <gtest/gtest.h>

#include <type_traits>

namespace searoom {
namespace {

TEST(Quantity, AKnotIsANauticalMileAnHour) {
  EXPECT_DOUBLE_EQ(Speed::knots(1).in_metres_per_second(), 1852.0 / 3600);
  EXPECT_DOUBLE_EQ((Speed::knots(6) * Duration::hours(2)).in_nautical_miles(), 12);
  EXPECT_DOUBLE_EQ((Distance::nautical_miles(12) / Speed::knots(6)).in_hours(), 2);
}

TEST(Quantity, WhatGoesInComesOut) {
  EXPECT_DOUBLE_EQ(Speed::knots(7.3).in_knots(), 7.3);
  EXPECT_DOUBLE_EQ(Speed::kilometres_per_hour(36).in_metres_per_second(), 10);
  EXPECT_DOUBLE_EQ(Distance::nautical_miles(7.3).in_nautical_miles(), 7.3);
  EXPECT_DOUBLE_EQ(Distance::kilometres(1.2).in_metres(), 1200);
  EXPECT_DOUBLE_EQ(Duration::days(1.5).in_hours(), 36);
  EXPECT_DOUBLE_EQ(Duration::minutes(90).in_hours(), 1.5);
  EXPECT_DOUBLE_EQ(Rate::per_day(24).in_per_hour(), 1);
  EXPECT_DOUBLE_EQ(Rate::per_week(7).in_per_day(), 1);
  EXPECT_DOUBLE_EQ(Bearing::degrees(213).in_degrees(), 213);
}

TEST(Quantity, ARateTimesATimeIsANumberOfEvents) {
  EXPECT_DOUBLE_EQ(Rate::per_hour(0.002) * Duration::days(1), 0.048);
  EXPECT_DOUBLE_EQ(Duration::days(1) * Rate::per_hour(0.002), 0.048);
}

TEST(Quantity, ItsArithmeticKeepsItsKind) {
  const Distance d = 2 * Distance::metres(10) - Distance::metres(5) / 2 + -Distance::metres(1);
  EXPECT_DOUBLE_EQ(d.in_metres(), 16.5);
  EXPECT_DOUBLE_EQ(Distance::kilometres(3) / Distance::metres(1500), 2);
  EXPECT_LT(Speed::knots(1), Speed::metres_per_second(1));
}

TEST(Quantity, NoNumberBecomesOneByItself) {
  static_assert(!std::is_convertible_v<double, Speed>);
  static_assert(!std::is_constructible_v<Speed, double>);
  static_assert(!std::is_convertible_v<Speed, double>);
  static_assert(!std::is_convertible_v<Speed, Distance>);
}

}  // namespace
}  // namespace searoom
