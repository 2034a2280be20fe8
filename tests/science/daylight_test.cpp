#include "sim/science/daylight.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "tests/science/utc_days.h"

namespace searoom {
namespace {

constexpr double degrees_per_radian = 180 / std::numbers::pi;

double declination_deg(double days) {
  return sun_at(days).declination_rad * degrees_per_radian;
}

TEST(Daylight, TheSunCrossesTheEquatorAtTheEquinox) {
  EXPECT_NEAR(declination_deg(utc_days(2015, 3, 20, 22, 45)), 0, 0.01);
}

TEST(Daylight, TheSunStandsFurthestNorthAtTheSolstice) {
  EXPECT_NEAR(declination_deg(utc_days(2015, 6, 21, 16, 38)), 23.44, 0.01);
  EXPECT_NEAR(declination_deg(utc_days(2015, 12, 22, 4, 48)), -23.44, 0.01);
}

// Meeus 1998, examples 25.a and 28.b: declination -7.785 degrees, equation of time +13 min 42.6 s.
TEST(Daylight, TheSunOfThirteenOctober1992IsWhereMeeusPutsIt) {
  const Sun sun = sun_at(utc_days(1992, 10, 13, 0));
  EXPECT_NEAR(sun.declination_rad * degrees_per_radian, -7.78507, 0.01);
  const double hour_angle = sun.greenwich_hour_angle_rad * degrees_per_radian;
  EXPECT_NEAR(hour_angle, -180 + (13 + 42.6 / 60) / 4, 0.01);
}

TEST(Daylight, AtTheEquinoxTheSunIsOverheadWhereItIsNoonOnTheEquator) {
  const Sun sun = sun_at(utc_days(2015, 3, 20, 22, 45));
  const Position below{0, -sun.greenwich_hour_angle_rad * degrees_per_radian};
  EXPECT_GT(elevation_deg(sun, below), 89.9);
  EXPECT_LT(elevation_deg(sun, {0, below.lon_deg + 180}), -89.9);
}

double minutes_until(Light wanted, double days, Position where) {
  for (int minute = 0; minute < 1440; ++minute) {
    if (light_at(sun_at(days + minute / 1440.0), where) == wanted) return minute;
  }
  return -1;
}

// At 95E the sun culminates 6 h 20 min before Greenwich noon and, on this date, 7.5 min late; the day is
// 12 h and the 6.7 min of refraction and semi-diameter long.
TEST(Daylight, AtTheEquinoxTheDayAt10North95EastIsALittleOverTwelveHours) {
  const Position andaman{10, 95};
  const double before_dawn = utc_days(2015, 3, 19, 22);
  const double sunrise = minutes_until(Light::day, before_dawn, andaman);
  EXPECT_NEAR(sunrise, 104, 2);  // 23:44 UTC
  const double sunset =
      minutes_until(Light::twilight, before_dawn + (sunrise + 1) / 1440, andaman) + sunrise + 1;
  EXPECT_NEAR(sunset, 831, 2);  // 11:51 UTC
  const double dark = minutes_until(Light::night, before_dawn + sunset / 1440, andaman) + sunset;
  EXPECT_NEAR(dark - sunset, (12 - 0.833) / 15 * 60 / std::cos(10 / degrees_per_radian), 2);
}

TEST(Daylight, ThePolarDayHasNoNight) {
  EXPECT_EQ(night_share(75, 23.4 / degrees_per_radian), 0);
  EXPECT_EQ(minutes_until(Light::night, utc_days(2015, 6, 21, 0), {75, 20}), -1);
}

TEST(Daylight, TheShareOfNightIsThatOfTheMinutesThatAreNight) {
  EXPECT_NEAR(night_share(0, 0), 1 - 102.0 / 180, 1e-12);
  const double start = utc_days(2015, 11, 3, 0);
  int dark = 0;
  for (int minute = 0; minute < 1440; ++minute) {
    dark += light_at(sun_at(start + minute / 1440.0), {18, 92}) == Light::night;
  }
  EXPECT_NEAR(dark / 1440.0, night_share(18, sun_at(start + 0.5).declination_rad), 0.002);
}

// Night where there is enough of it; elsewhere as long about midnight, so that a by-night rate keeps its
// total.
TEST(Daylight, TheShareOfDarknessIsThatOfTheMinutesThatAreDark) {
  for (const double lat : {0.0, 15.0, 45.0, 54.0, 56.0, 60.0, 70.0, 85.0, -65.0}) {
    for (const unsigned month : {3u, 6u, 12u}) {
      int dark = 0;
      double share = 0;
      for (int minute = 0; minute < 1440; ++minute) {
        const Sun sun = sun_at(utc_days(2015, month, 21, 0, minute));
        dark += is_dark(sun, {lat, 20});
        share += dark_share(lat, sun.declination_rad) / 1440;
      }
      EXPECT_NEAR(dark / 1440.0, share, 0.004) << lat << " " << month;
      EXPECT_GE(share, least_dark_share - 1e-9);
    }
  }
}

}  // namespace
}  // namespace searoom
