#include "sim/science/seakeeping.h"

#include <gtest/gtest.h>

#include <cmath>

namespace searoom {
namespace {

TEST(Seakeeping, AFifteenMetreHullStopsGainingAtNineKnots) {
  EXPECT_NEAR(hull_speed(Distance::metres(15)).in_knots(), 9.400, 1e-3);
}

TEST(Seakeeping, FortyFiveHorsepowerAtSeventyPercentBurnSevenLitresAnHour) {
  EXPECT_NEAR(fuel_burn_litres_per_hour(45, 0.7), 6.93, 1e-12);
}

double founder_per_hour(double hs_m, double freeboard_m, bool under_way) {
  return founder_rate(Distance::metres(hs_m), Distance::metres(freeboard_m), under_way).in_per_hour();
}

TEST(Seakeeping, WavesOfThreeFreeboardsFounderWithHalfTheWorstChance) {
  EXPECT_NEAR(founder_per_hour(1.5, 0.5, false), -std::log(1 - 0.025), 1e-12);
  EXPECT_NEAR(founder_per_hour(1.5, 0.5, true), -std::log(1 - 0.005), 1e-12);
}

TEST(Seakeeping, ALittleMoreSeaIsMuchWorse) {
  EXPECT_NEAR(founder_per_hour(1.9, 0.5, false), 0.04503905, 1e-8);
}

TEST(Seakeeping, InACalmAHullHardlyEverFounders) {
  EXPECT_NEAR(founder_per_hour(0, 0.5, false), 2.76393e-5, 1e-10);
  EXPECT_NEAR(founder_per_hour(0, 0.5, true), 1.000005e-5, 1e-11);
}

TEST(Seakeeping, FounderingNeverGetsRarerWithMoreSeaOrLessFreeboard) {
  for (double hs = 0; hs < 6; hs += 0.1) {
    EXPECT_LE(founder_per_hour(hs, 0.6, false), founder_per_hour(hs + 0.1, 0.6, false));
    EXPECT_LE(founder_per_hour(hs, 0.6, true), founder_per_hour(hs, 0.6, false));
    EXPECT_LE(founder_per_hour(hs, 0.6, false), founder_per_hour(hs, 0.5, false));
  }
}

TEST(Seakeeping, SpeedFallsWithTheSeaToAThird) {
  EXPECT_NEAR(speed_in_sea(Speed::knots(6), 0, 0.15).in_knots(), 6, 1e-12);
  EXPECT_NEAR(speed_in_sea(Speed::knots(6), 2, 0.15).in_knots(), 4.2, 1e-12);
  EXPECT_NEAR(speed_in_sea(Speed::knots(6), 9, 0.15).in_knots(), 2, 1e-12);
}

TEST(CurrentTriangle, AThreeFourFiveTriangleIsWorkedByHand) {
  const MadeGood good = current_triangle(5, 0, 1, 3, 0);
  EXPECT_TRUE(good.holds_track);
  EXPECT_NEAR(good.east_m_s, 0, 1e-12);
  EXPECT_NEAR(good.north_m_s, 4, 1e-12);
}

TEST(CurrentTriangle, AFairCurrentIsAddedAndAFoulOneCarriesBackwards) {
  EXPECT_NEAR(current_triangle(3, 1, 0, 0.5, 0).east_m_s, 3.5, 1e-12);
  const MadeGood back = current_triangle(3, 1, 0, -4, 0);
  EXPECT_TRUE(back.holds_track);
  EXPECT_NEAR(back.east_m_s, -1, 1e-12);
}

TEST(CurrentTriangle, AnOverpoweredBoatHeadsAcrossTheSetAndIsCarriedAway) {
  const MadeGood right = current_triangle(2, 0, 1, 3, 0.5);
  EXPECT_FALSE(right.holds_track);
  EXPECT_NEAR(right.east_m_s, 1, 1e-12);
  EXPECT_NEAR(right.north_m_s, 0.5, 1e-12);
  const MadeGood left = current_triangle(2, 0, 1, -3, 0.5);
  EXPECT_NEAR(left.east_m_s, -1, 1e-12);
  EXPECT_NEAR(left.north_m_s, 0.5, 1e-12);
}

TEST(CurrentTriangle, TheTrackIsMadeGoodAndTheSpeedThroughTheWaterIsTheBoats) {
  for (int track = 0; track < 24; ++track) {
    for (int set = 0; set < 24; ++set) {
      for (double drift : {0.0, 0.3, 1.9, 4.0}) {
        const double te = std::sin(track * 0.2618), tn = std::cos(track * 0.2618);
        const double de = drift * std::sin(set * 0.2618 + 0.1), dn = drift * std::cos(set * 0.2618 + 0.1);
        const MadeGood good = current_triangle(2, te, tn, de, dn);
        EXPECT_NEAR(std::hypot(good.east_m_s - de, good.north_m_s - dn), 2, 1e-9);
        ASSERT_EQ(good.holds_track, std::abs(de * tn - dn * te) <= 2);
        if (!good.holds_track) continue;
        EXPECT_NEAR(good.east_m_s * tn - good.north_m_s * te, 0, 1e-12);
      }
    }
  }
}

}  // namespace
}  // namespace searoom
