#include "sim/science/survival.h"

#include <gtest/gtest.h>

#include <cmath>

namespace searoom {
namespace {

TEST(InWater, HalfOfThoseWithAFloatLastADayAndNobodyFourDays) {
  EXPECT_NEAR(in_water_survival(24, 1), 0.5, 1e-12);
  EXPECT_LT(in_water_survival(96, 1), 1e-4);
}

TEST(InWater, WithoutAFloatMostLastMinutesToThreeHours) {
  EXPECT_LT(in_water_survival(0.5, 0), 0.65);
  EXPECT_GT(in_water_survival(0.5, 0), 0.4);
  EXPECT_LT(in_water_survival(3, 0), 0.12);
  EXPECT_GT(in_water_survival(8, 0), 0.05);  // good swimmers
}

TEST(InWater, TheHazardIsTheSlopeOfTheLogarithmOfSurvival) {
  for (double share : {0.0, 0.3, 1.0}) {
    for (double hours : {0.05, 0.5, 2.0, 7.0, 30.0, 60.0}) {
      const double step = 1e-5;
      const double slope =
          std::log(in_water_survival(hours - step, share) / in_water_survival(hours + step, share)) /
          (2 * step);
      EXPECT_NEAR(in_water_hazard_per_hour(hours, share), slope, 1e-4 * slope + 1e-9)
          << hours << " " << share;
    }
  }
}

TEST(InWater, TheHazardStaysANumberHoweverLong) {
  for (double share : {0.0, 0.5, 1.0}) {
    for (double hours : {0.0, 100.0, 1000.0, 10000.0}) {
      EXPECT_TRUE(std::isfinite(in_water_hazard_per_hour(hours, share))) << hours << " " << share;
    }
  }
}

}  // namespace
}  // namespace searoom
