#include "sim/science/survival.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace searoom {
namespace {

constexpr double soldier_kg = 70;
constexpr double litres_per_quart = 0.946;

// A resting group with so much water in all, a litre a day while it lasts: by which day half of it has died.
double days_until_half_have_died(double hottest_celsius, double quarts, const WaterLoss& loss = {}) {
  const double step = 0.01;
  double litres = quarts * litres_per_quart, deficit = 0, endured = 0, days = 0;
  while (endured < std::log(2)) {
    const double drunk = std::min(litres, step);
    litres -= drunk;
    deficit = std::max(
        0.0, deficit + water_loss_per_day(hottest_celsius, deficit, loss) * step - drunk / soldier_kg);
    endured += thirst_deaths_per_day(deficit, {}) * step;
    days += step;
  }
  return days;
}

// Adolph 1947, to within a day or a fifth.
void expect_days(double found, double table) {
  EXPECT_NEAR(found, table, std::max(1.0, 0.2 * table));
}

TEST(Thirst, AdolphWithoutWaterByTemperature) {
  const double celsius[] = {49, 43, 38, 32, 27, 21}, days[] = {2, 3, 5, 7, 9, 10};
  for (int i = 0; i < 6; ++i) {
    SCOPED_TRACE(celsius[i]);
    expect_days(days_until_half_have_died(celsius[i], 0), days[i]);
  }
}

TEST(Thirst, AdolphWithSoMuchWaterInAll) {
  const double quarts[] = {1, 2, 4, 10, 20};
  const double at_32[] = {8, 9, 10.5, 15, 23}, at_27[] = {10, 11, 13, 19, 29};
  for (int i = 0; i < 5; ++i) {
    SCOPED_TRACE(quarts[i]);
    expect_days(days_until_half_have_died(32, quarts[i]), at_32[i]);
    expect_days(days_until_half_have_died(27, quarts[i]), at_27[i]);
  }
}

// What thirst took of 52 kilograms a head at 29 C on half a litre a day, after nine days on a litre.
double died_in_december_2022(const WaterLoss& loss) {
  constexpr double kg = 52, step = 0.01;
  double deficit = 0, endured = 0;
  for (double days = 0; days < 31; days += step) {
    const double litres = days < 9 ? 1 : 0.5;
    deficit = std::max(0.0, deficit + (water_loss_per_day(29, deficit, loss) - litres / kg) * step);
    if (days >= 9) endured += thirst_deaths_per_day(deficit, {}) * step;
  }
  return 1 - std::exp(-endured);
}

// Days by Adolph's table alone, and what these numbers would have done to the voyage: why neither is fitted
// alone.
TEST(BodyWater, TheTableAloneWouldHaveLeftNobodyAliveOnTheVoyageThatMostSurvived) {
  const WaterLoss table_alone{0.00976, 0.01048, 7.76, 0.0183, 0.0102};
  EXPECT_NEAR(days_until_half_have_died(32, 0, table_alone), 7.36, 0.05);
  EXPECT_GT(died_in_december_2022(table_alone), 0.9);
  EXPECT_NEAR(days_until_half_have_died(32, 0), 8.29, 0.05);
  EXPECT_NEAR(died_in_december_2022({}), 0.113, 0.02);
}

TEST(Thirst, ABodyThatHasDrunkEnoughLosesTwoToTwoAndAHalfLitres) {
  EXPECT_NEAR(soldier_kg * water_loss_per_day(28, 0), 2.25, 0.25);
  EXPECT_NEAR(soldier_kg * water_loss_per_day(30, 0), 2.25, 0.3);
  EXPECT_LT(soldier_kg * water_loss_per_day(30, 0.1), 1);
}

// Share of a lifeboat's crew that died within ten days at 26 C.
double died_in_lifeboat(double litres_per_day) {
  const double step = 0.01;
  double deficit = 0, endured = 0;
  for (double days = 0; days < 10; days += step) {
    deficit += (water_loss_per_day(26, deficit) - litres_per_day / soldier_kg) * step;
    endured += thirst_deaths_per_day(deficit, {}) * step;
  }
  return 1 - std::exp(-endured);
}

// McCance, Ungley, Crosfill and Widdowson 1956, The hazards to men in ships lost at sea, 1940-44: of crews on
// less than 110 mL a day 24 % died, on 110-220 mL 1 %, above that hardly any, on voyages of very different
// lengths.
TEST(Thirst, McCance1956TheLeastRationsLostMost) {
  const double least = died_in_lifeboat(0.05), middle = died_in_lifeboat(0.165), most = died_in_lifeboat(0.5);
  EXPECT_NEAR(least, 0.24, 0.12);
  EXPECT_LT(middle, 0.6 * least);
  EXPECT_LT(most, 0.02);
}

TEST(Thirst, TakesSixInTenADayAtFifteenPercentWhereAllThirstAlike) {
  EXPECT_NEAR(thirst_deaths_per_day(0.15, {.spread = 0}), 0.6, 1e-12);
  EXPECT_EQ(thirst_deaths_per_day(0.0999, {.spread = 0}), 0);
}

TEST(Thirst, ASpreadOfDeficitsAveragesTheSharpRule) {
  const ThirstToll toll{.spread = 0.02};
  for (double mean : {0.05, 0.09, 0.10, 0.13}) {
    double sum = 0, weight = 0;
    for (double z = -8; z < 8; z += 0.001) {
      const double w = std::exp(-z * z / 2);
      sum += w * thirst_deaths_per_day(mean + toll.spread * z, {.spread = 0});
      weight += w;
    }
    EXPECT_NEAR(thirst_deaths_per_day(mean, toll), sum / weight, 1e-6) << mean;
  }
}

TEST(Hunger, TakesNobodyForTwentyDaysThenFiveInTenThousandByTheFortieth) {
  EXPECT_EQ(hunger_deaths_per_day(20, {}), 0);
  EXPECT_NEAR(hunger_deaths_per_day(40, {}), 5e-4, 1e-12);
  EXPECT_NEAR(hunger_deaths_per_day(60, {}), 2e-3, 1e-12);
  EXPECT_EQ(hunger_deaths_per_day(1000, {}), 0.05);
}

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

TEST(InWater, FewerAndFewerAreAliveAndAShareStaysANumberHoweverLong) {
  for (double share : {0.0, 0.5, 1.0}) {
    double before = 1;
    for (double hours : {0.05, 0.5, 2.0, 7.0, 30.0, 100.0, 1000.0, 10000.0}) {
      const double alive = in_water_survival(hours, share);
      EXPECT_TRUE(alive >= 0 && alive <= before) << hours << " " << share;
      before = alive;
    }
  }
}

}  // namespace
}  // namespace searoom
