#include "sim/science/cyclone.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace searoom {
namespace {

const Vortex storm{{13, 90}, Speed::metres_per_second(40), Distance::kilometres(50), 0.5};

double speed(double east_m, double north_m) {
  const VortexWind w = vortex_wind(storm, east_m, north_m);
  return std::hypot(w.east_m_s, w.north_m_s);
}

TEST(Cyclone, TheWindIsStrongestAtItsRadiusAndFallsOffOnBothSides) {
  EXPECT_NEAR(speed(50000, 0), 40, 1e-9);
  EXPECT_NEAR(speed(25000, 0), 20, 1e-9);
  EXPECT_NEAR(speed(0, -100000), 40 / std::sqrt(2.0), 1e-9);
  EXPECT_NEAR(speed(0, 250000), 40 / std::sqrt(5.0), 1e-9);
}

TEST(Cyclone, ItBlowsAnticlockwiseAndTwentyDegreesInward) {
  const double along = 40 * std::cos(20 * 0.017453292519943295),
               inward = 40 * std::sin(20 * 0.017453292519943295);
  const VortexWind east = vortex_wind(storm, 50000, 0);
  EXPECT_NEAR(east.north_m_s, along, 1e-9);
  EXPECT_NEAR(east.east_m_s, -inward, 1e-9);
  const VortexWind north = vortex_wind(storm, 0, 50000);
  EXPECT_NEAR(north.east_m_s, -along, 1e-9);
  EXPECT_NEAR(north.north_m_s, -inward, 1e-9);
}

TEST(Cyclone, ItIsCalmInTheEye) {
  EXPECT_EQ(speed(0, 0), 0);
}

TEST(Cyclone, ItReplacesTheWindHalfAtNineRadiiAndEndsAtTwenty) {
  EXPECT_NEAR(vortex_share(storm, 0), 1, 1e-12);
  EXPECT_NEAR(vortex_share(storm, 50000), 1 / (1 + std::pow(1 / 9.0, 4)), 1e-12);
  EXPECT_NEAR(vortex_share(storm, 9 * 50000), 0.5, 1e-12);
  EXPECT_NEAR(vortex_share(storm, 15 * 50000), 1 / (1 + std::pow(15 / 9.0, 4)), 1e-12);
  EXPECT_EQ(vortex_share(storm, 20 * 50000), 0);
  EXPECT_EQ(vortex_share(storm, 5e6), 0);
  double before = 1;
  for (double r = 0; r < 1.1e6; r += 1000) {
    const double share = vortex_share(storm, r);
    EXPECT_LE(share, before);
    EXPECT_GT(share, before - 0.01) << r;
    before = share;
  }
}

TEST(Cyclone, BelowGaleForceItReplacesLessUntilNothingIsLeftOfIt) {
  Vortex weak = storm;
  weak.max_wind = Speed::knots(17);
  EXPECT_NEAR(vortex_share(weak, 0), 0.5, 1e-12);
  weak.max_wind = Speed();
  EXPECT_EQ(vortex_share(weak, 0), 0);
}

TEST(Cyclone, NowhereDoesTheWindJump) {
  for (double r = 100; r < 520000; r += 100) EXPECT_NEAR(speed(r, 0), speed(r + 100, 0), 0.1) << r;
}

TEST(Cyclone, V32_ThreeAYearNoneInFebruaryHalfOfThemInOctoberAndNovember) {
  const std::array<double, 12> months = cyclones_per_month();
  const double year = std::accumulate(months.begin(), months.end(), 0.0);
  EXPECT_NEAR(year, 105 / 32.0, 1e-12);
  EXPECT_EQ(months[1], 0);
  EXPECT_NEAR((months[9] + months[10]) / year, 0.48, 0.005);
}

}  // namespace
}  // namespace searoom
