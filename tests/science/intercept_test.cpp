#include "sim/science/intercept.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/science/knots.h"

namespace searoom::test {
namespace {

Offset miles(double east, double north) {
  return {east * metres_per_nautical_mile, north * metres_per_nautical_mile};
}

double hours(const std::optional<Duration>& time) {
  return time ? time->in_hours() : NAN;
}

TEST(Intercept, V9_ATargetThatCrossesOpensOrClosesIsMetWhenTheQuadraticSays) {
  EXPECT_NEAR(hours(time_to_intercept(miles(20, 0), knots(0, 8), Speed::knots(20))), 1.09109, 1e-5);
  EXPECT_NEAR(hours(time_to_intercept(miles(20, 0), knots(8, 0), Speed::knots(20))), 1.66667, 1e-5);
  EXPECT_NEAR(hours(time_to_intercept(miles(20, 0), knots(-8, 0), Speed::knots(20))), 0.71429, 1e-5);
  EXPECT_NEAR(hours(time_to_intercept(miles(30, 40), knots(6, 0), Speed::knots(15))), 4.71197, 1e-5);
}

TEST(Intercept, V9_AFasterTargetThatCrossesIsNeverMet) {
  EXPECT_FALSE(time_to_intercept(miles(10, 0), knots(0, 12), Speed::knots(8)));
}

TEST(Intercept, V9_EquallyFastTheyMeetHalfWayWhenTheTargetComes) {
  EXPECT_NEAR(hours(time_to_intercept(miles(20, 0), knots(-8, 0), Speed::knots(8))), 1.25, 1e-5);
  EXPECT_FALSE(time_to_intercept(miles(20, 0), knots(8, 0), Speed::knots(8)));
}

TEST(Intercept, AFasterTargetThatComesIsMetOnItsWay) {
  EXPECT_NEAR(hours(time_to_intercept(miles(20, 0), knots(-12, 0), Speed::knots(8))), 1, 1e-9);
}

TEST(Intercept, ThePursuerIsAsFarFromItsStartAsItHasRun) {
  const Offset at = miles(7, -31);
  const Velocity velocity = knots(-5, 3);
  const double t = time_to_intercept(at, velocity, Speed::knots(14))->in_seconds();
  const double run_m = std::hypot(at.east_m + velocity.east_m_s * t, at.north_m + velocity.north_m_s * t);
  EXPECT_NEAR(run_m, Speed::knots(14).in_metres_per_second() * t, 1e-6);
}

TEST(Intercept, V9_PursuitTakesLongerThanIntercept) {
  EXPECT_NEAR(hours(time_of_pursuit(miles(20, 0), knots(0, 8), Speed::knots(20))), 1.19048, 1e-5);
  EXPECT_NEAR(hours(time_of_pursuit(miles(20, 0), knots(8, 0), Speed::knots(20))), 20.0 / 12, 1e-9);
  EXPECT_FALSE(time_of_pursuit(miles(20, 0), knots(0, 8), Speed::knots(8)));
}

// The pursuer's curve, step by step.
TEST(Intercept, PursuitByStepsTakesTheTimeOfTheFormula) {
  Offset gap = miles(3, 4);
  const Velocity velocity = knots(6, -2);
  const double formula = time_of_pursuit(gap, velocity, Speed::knots(12))->in_seconds();
  const double speed = Speed::knots(12).in_metres_per_second();
  double t = 0;
  for (double length = std::hypot(gap.east_m, gap.north_m); length > 5;
       length = std::hypot(gap.east_m, gap.north_m)) {
    gap.east_m += (velocity.east_m_s - speed * gap.east_m / length) * 0.25;
    gap.north_m += (velocity.north_m_s - speed * gap.north_m / length) * 0.25;
    t += 0.25;
  }
  EXPECT_NEAR(t, formula, 5);
}

}  // namespace
}  // namespace searoom::test
