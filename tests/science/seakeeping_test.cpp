#include "sim/science/seakeeping.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/base/dice.h"

namespace searoom {
namespace {

TEST(Surf, WrecksHalfAtTheHeightOfTheHullAndRisesSmoothly) {
  const auto chance = [](double height_m, double length_m) {
    return wrecked_in_surf(Distance::metres(height_m), Distance::metres(length_m), Distance::metres(1.5));
  };
  EXPECT_EQ(chance(0, 15), 0);
  EXPECT_NEAR(chance(1.5, 15), 0.5, 0.002);
  EXPECT_NEAR(chance(3, 30), 0.5, 0.002);
  EXPECT_NEAR(chance(1.0, 15), 0.12, 0.005);
  EXPECT_NEAR(chance(2.0, 15), 0.88, 0.005);
  double before = 0;
  for (double height_m = 0; height_m < 6; height_m += 0.01) {
    const double now = chance(height_m, 12);
    EXPECT_GE(now, before);
    EXPECT_LT(now, before + 0.015) << height_m;
    EXPECT_LE(chance(height_m, 20), now);  // a longer hull stands more
    before = now;
  }
}

TEST(Seakeeping, AFifteenMetreHullStopsGainingAtNineKnots) {
  EXPECT_NEAR(hull_speed(Distance::metres(15)).in_knots(), 9.400, 1e-3);
}

TEST(Seakeeping, FortyFiveHorsepowerAtSeventyPercentBurnSevenLitresAnHour) {
  EXPECT_NEAR(fuel_burn_litres_per_hour(45, 0.7), 6.93, 1e-12);
}

double capsize_per_hour(double hs_m, double freeboard_m, bool under_way) {
  return capsize_rate(Distance::metres(hs_m), Distance::metres(freeboard_m),
                      under_way ? Heading::under_way : Heading::beam_on)
      .in_per_hour();
}

TEST(Seakeeping, WavesOfThreeFreeboardsCapsizeWithHalfTheWorstChance) {
  EXPECT_NEAR(capsize_per_hour(1.5, 0.5, false), -std::log(1 - 0.025), 1e-12);
  EXPECT_NEAR(capsize_per_hour(1.5, 0.5, true), -std::log(1 - 0.005), 1e-12);
}

TEST(Seakeeping, ALittleMoreSeaIsMuchWorse) {
  EXPECT_NEAR(capsize_per_hour(1.9, 0.5, false), 0.04503905, 1e-8);
}

TEST(Seakeeping, InACalmAHullHardlyEverCapsizes) {
  EXPECT_NEAR(capsize_per_hour(0, 0.5, false), 2.76393e-5, 1e-10);
  EXPECT_NEAR(capsize_per_hour(0, 0.5, true), 1.000005e-5, 1e-11);
}

TEST(Seakeeping, CapsizingNeverGetsRarerWithMoreSeaOrLessFreeboard) {
  for (double hs = 0; hs < 6; hs += 0.1) {
    EXPECT_LE(capsize_per_hour(hs, 0.6, false), capsize_per_hour(hs + 0.1, 0.6, false));
    EXPECT_LE(capsize_per_hour(hs, 0.6, true), capsize_per_hour(hs, 0.6, false));
    EXPECT_LE(capsize_per_hour(hs, 0.6, false), capsize_per_hour(hs, 0.5, false));
  }
}

TEST(Seakeeping, ByTheFormulaAnAnchoredBoatIsAsSafeAsOneUnderWay) {
  const auto rate = [](Heading h) {
    return capsize_rate(Distance::metres(2), Distance::metres(0.6), h).si();
  };
  EXPECT_EQ(rate(Heading::at_anchor), rate(Heading::under_way));
  EXPECT_LT(rate(Heading::at_anchor), rate(Heading::beam_on));
}

TEST(Seakeeping, V8_TheSwitchOfAWindOf25OverAThresholdOf30TakesA5thInSixHours) {
  const double an_hour = capsize_switch(25, 30, 3);
  EXPECT_NEAR(an_hour, 0.034445, 5e-7);
  // In steps of 15 minutes, as published; the hazard of the same chance comes close.
  EXPECT_NEAR(1 - std::pow(1 - an_hour / 4, 24), 0.18744, 5e-6);
  EXPECT_NEAR(1 - std::exp(-(rate_of_chance_per_hour(an_hour) * Duration::hours(6))), 0.18744, 0.003);
  const Dice dice{8};
  constexpr Draw turns_over{"turns_over"};
  const int boats = 20000;
  int over = 0;
  for (int boat = 0; boat < boats; ++boat) {
    bool gone = false;
    for (std::uint64_t step = 0; step < 24 && !gone; ++step)
      gone = dice.uniform(actor("boat", static_cast<std::uint64_t>(boat)), turns_over, Occasion{step}) <
             an_hour / 4;
    over += gone;
  }
  EXPECT_NEAR(over / double(boats), 0.18744, 3 * std::sqrt(0.18744 * 0.81256 / boats));
}

TEST(Seakeeping, TheSwitchIsTheLogisticOfHalfItsSpread) {
  for (double x = 0; x < 6; x += 0.25)
    EXPECT_NEAR(capsize_switch(x, 3, 0.8), 1 / (1 + std::exp(-(x - 3) / 0.4)), 1e-12);
}

TEST(Seakeeping, AHundredPeopleCostAFifteenMetreHullTwelveCentimetresOfFreeboard) {
  const double tonnes = tonnes_per_centimetre(Distance::metres(15), Distance::metres(4));
  EXPECT_GT(tonnes, 0.4);
  EXPECT_LT(tonnes, 0.5);
  const Distance full = freeboard_of_load(Distance::metres(0.5), tonnes, 200, 200);
  const Distance half = freeboard_of_load(Distance::metres(0.5), tonnes, 100, 200);
  EXPECT_NEAR(full.in_metres(), 0.5, 1e-12);
  EXPECT_GT((half - full).in_metres(), 0.11);
  EXPECT_LT((half - full).in_metres(), 0.13);
  EXPECT_NEAR(freeboard_of_load(Distance::metres(0.5), tonnes, 5000, 200).in_metres(), 0.05, 1e-12);
}

TEST(Seakeeping, LeaksComeWithTheSquareOfTheSea) {
  const Rate calm = Rate::per_hour(1e-4);
  EXPECT_NEAR(leak_rate(calm, Distance::metres(0.5)).in_per_hour(), 1e-4, 1e-15);
  EXPECT_NEAR(leak_rate(calm, Distance::metres(3)).in_per_hour(), 9e-4, 1e-15);
}

TEST(Seakeeping, ARushCapsizesOnlyAnOverloadedBoat) {
  EXPECT_EQ(rush_capsize_chance(100, 100, 0.01, 0.05), 0);
  EXPECT_NEAR(rush_capsize_chance(125, 100, 0.01, 0.05), 0.03, 1e-12);
  EXPECT_NEAR(rush_capsize_chance(300, 100, 0.01, 0.05), 0.05, 1e-12);
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
