#include "sim/science/moon.h"

#include <gtest/gtest.h>

#include "sim/science/daylight.h"
#include "tests/science/utc_days.h"

namespace searoom {
namespace {

TEST(Moon, NoneIsLitAtNewMoonAndAllAtFullMoon) {
  EXPECT_LT(moon_lit_share(utc_days(2015, 5, 18, 4, 13)), 0.003);
  EXPECT_GT(moon_lit_share(utc_days(2015, 5, 4, 3, 42)), 0.997);
}

TEST(Moon, HalfIsLitAtTheQuarters) {
  EXPECT_NEAR(moon_lit_share(utc_days(2015, 5, 11, 10, 36)), 0.5, 0.005);
  EXPECT_NEAR(moon_lit_share(utc_days(2015, 5, 25, 17, 19)), 0.5, 0.005);
}

// Meeus 1998, example 48.a.
TEST(Moon, OnTwelveApril1992TheLitShareIsThatOfMeeus) {
  EXPECT_NEAR(moon_lit_share(utc_days(1992, 4, 12, 0)), 0.6786, 0.004);
}

// Meeus 1998, example 47.a: right ascension 134.688 degrees, declination 13.768; sidereal time at Greenwich
// 199.97 degrees.
TEST(Moon, OnTwelveApril1992ItIsOverheadWhereMeeusPutsIt) {
  const double days = utc_days(1992, 4, 12, 0);
  const double east = 134.688 - (280.46061837 + 360.98564736629 * days);
  EXPECT_GT(moon_elevation_deg(days, {13.768, east}), 89.6);
  EXPECT_NEAR(moon_elevation_deg(days, {0, east + 90}), -0.95, 0.5);
  EXPECT_NEAR(moon_elevation_deg(days, {13.768 - 40, east}), 50 - 0.95 * 0.643, 0.5);
}

// The total eclipse of 2015-03-20, greatest at 09:45:39 UTC near the Faroe Islands.
TEST(Moon, AtASolarEclipseItStandsBeforeTheSun) {
  const double days = utc_days(2015, 3, 20, 9, 45, 39);
  const Position faroe{64.4, -6.6};
  EXPECT_NEAR(moon_elevation_deg(days, faroe), elevation_deg(sun_at(days), faroe), 0.5);
  EXPECT_LT(moon_lit_share(days), 0.003);
}

}  // namespace
}  // namespace searoom
