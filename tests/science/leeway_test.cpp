#include "sim/science/leeway.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/science/uniform_sequence.h"

namespace searoom {
namespace {

constexpr double day_s = 86400;

const LeewayClass& class_named(std::string_view name) {
  const LeewayClass* found = find_leeway_class(name);
  if (!found) throw std::runtime_error("no class " + std::string(name));
  return *found;
}

struct DayRun {
  double east_m = 0, north_m = 0;
};

// A day in ten-minute steps.
DayRun one_day(const LeewayLines& lines, double wind_east, double wind_north, double current_east = 0) {
  DayRun run;
  for (int step = 0; step < 144; ++step) {
    const Drift d = leeway_drift(lines, wind_east, wind_north);
    run.east_m += (d.east_m_s + current_east) * 600;
    run.north_m += d.north_m_s * 600;
  }
  return run;
}

struct Moments {
  double mean, std;
};

Moments moments(const std::vector<double>& values) {
  double sum = 0, squares = 0;
  for (double v : values) sum += v;
  const double mean = sum / static_cast<double>(values.size());
  for (double v : values) squares += (v - mean) * (v - mean);
  return {mean, std::sqrt(squares / static_cast<double>(values.size()))};
}

// Standard normals at equal steps of probability: a sample with no luck in it.
std::vector<double> even_normals(int count) {
  std::vector<double> z;
  for (int i = 0; i < count; ++i) z.push_back(standard_normal_quantile((i + 0.5) / count));
  return z;
}

TEST(Leeway, V1_AFishingVesselDrifts21KilometresDownwindAnd24ToItsSide) {
  const LeewayClass& vessel = class_named("FISHING-VESSEL-1");
  const DayRun right = one_day(leeway_lines(vessel, DriftSide::right, 0, 0), 0, 10);
  EXPECT_NEAR(right.north_m, 21341, 1);
  EXPECT_NEAR(right.east_m, 23846, 1);
  EXPECT_NEAR(std::hypot(right.east_m, right.north_m), 32001, 1);
  EXPECT_NEAR(std::atan2(right.east_m, right.north_m) * 180 / std::numbers::pi, 48.2, 0.05);
  const DayRun left = one_day(leeway_lines(vessel, DriftSide::left, 0, 0), 0, 10);
  EXPECT_NEAR(left.north_m, 21341, 1);
  EXPECT_NEAR(left.east_m, -23846, 1);
}

TEST(Leeway, V2_TheCurrentIsAddedInFull) {
  const LeewayLines lines = leeway_lines(class_named("FISHING-VESSEL-1"), DriftSide::right, 0, 0);
  EXPECT_NEAR(one_day(lines, 0, 10, 0.5).east_m - one_day(lines, 0, 10).east_m, 43200, 1e-6);
}

TEST(Leeway, V4_AnEnsembleOfSkiffsHasThePublishedMeanAndSpread) {
  std::vector<double> downwind_km;
  for (double z : even_normals(20000)) {
    const LeewayLines lines = leeway_lines(class_named("SKIFF-1"), DriftSide::right, z, 0);
    downwind_km.push_back(leeway_drift(lines, 0, 10).north_m_s * day_s / 1000);
  }
  const Moments m = moments(downwind_km);
  EXPECT_NEAR(m.mean, 27.216, 1e-6);
  EXPECT_NEAR(m.std, 1.901, 1e-3);
}

TEST(Leeway, V4_InACalmTheSpreadIsHalfOfSigmaAboutZero) {
  std::vector<double> north_m_s;
  for (double z : even_normals(20000)) {
    north_m_s.push_back(
        leeway_drift(leeway_lines(class_named("SKIFF-1"), DriftSide::right, z, 0), 0, 0).north_m_s);
  }
  const Moments m = moments(north_m_s);
  EXPECT_NEAR(m.mean, 0, 1e-12);
  EXPECT_NEAR(m.std, 0.011, 1e-5);
}

TEST(Leeway, V5_JibesComeAtFourPercentAnHour) {
  EXPECT_NEAR(jibing_rate.in_per_hour(), -std::log(0.96), 1e-15);
  EXPECT_NEAR(std::exp(-(jibing_rate * Duration::hours(24))), 0.37541, 1e-5);
  EXPECT_NEAR(0.5 * (1 + std::exp(-2 * (jibing_rate * Duration::hours(24)))), 0.57047, 1e-5);
  EXPECT_NEAR(0.5 * (1 + std::exp(-2 * (jibing_rate * Duration::hours(6)))), 0.80635, 1e-5);
}

TEST(Leeway, V7_ARandomWalkSpreadsAlikeWhateverItsStep) {
  for (const Duration step : {Duration::minutes(1), Duration::hours(1)}) {
    const double steps = Duration::hours(24) / step;
    EXPECT_NEAR(random_walk_step_m(10, step) * std::sqrt(steps), 1314.5, 0.05);
  }
}

TEST(Leeway, V7_WalkersOfHourlyStepsEndUpThatFarApart) {
  UniformSequence chance{7};
  std::vector<double> ends_m;
  for (int walker = 0; walker < 4000; ++walker) {
    double x = 0;
    for (int hour = 0; hour < 24; ++hour)
      x += random_walk_step_m(10, Duration::hours(1)) * chance.next_normal();
    ends_m.push_back(x);
  }
  EXPECT_NEAR(moments(ends_m).std, 1314.5, 3 * 1314.5 / std::sqrt(2 * 4000.0));
}

// The known answers: a day at 10 m/s with no error, km downwind and across to the right.
struct Known {
  const char* name;
  double down_km, cross_km;
};

class LeewayTable : public testing::TestWithParam<Known> {};

TEST_P(LeewayTable, ADayAtTenMetresPerSecondGivesTheKnownDistances) {
  const DayRun run = one_day(leeway_lines(class_named(GetParam().name), DriftSide::right, 0, 0), 0, 10);
  EXPECT_NEAR(run.north_m / 1000, GetParam().down_km, 5.1e-4);
  EXPECT_NEAR(std::abs(run.east_m) / 1000, GetParam().cross_km, 5.1e-4);
}

INSTANTIATE_TEST_SUITE_P(
    AllClasses, LeewayTable,
    testing::Values(Known{"PIW-1", 8.294, 4.666}, Known{"PIW-2", 4.147, 1.296}, Known{"PIW-6", 18.464, 3.715},
                    Known{"LIFE-RAFT-DB-10", 28.253, 2.765}, Known{"LIFE-RAFT-NB-1", 31.968, 17.107},
                    Known{"SKIFF-1", 27.216, 11.146}, Known{"SKIFF-2", 28.236, 0.233},
                    Known{"SKIFF-3", 14.256, 3.370}, Known{"SPORT-FISHER", 47.952, 19.613},
                    Known{"FISHING-VESSEL-1", 21.341, 23.846}, Known{"FISHING-VESSEL-2", 23.069, 25.747},
                    Known{"FISHING-VESSEL-4", 21.341, 23.846}, Known{"FISHING-VESSEL-5", 15.552, 17.366},
                    Known{"FISHING-VESSEL-6", 31.389, 13.910}, Known{"COASTAL-FREIGHTER", 16.157, 18.058},
                    Known{"SAILBOAT-2", 34.042, 34.387}, Known{"REFUGEE-RAFT-1", 20.650, 3.007},
                    Known{"REFUGEE-RAFT-2", 52.557, 19.181}, Known{"FV-DEBRIS", 17.021, 3.110},
                    Known{"SLDMB", 0, 0}));

TEST(Leeway, EveryClassHasAKnownAnswerAndItsOwnName) {
  EXPECT_EQ(leeway_classes().size(), 20u);
  for (const LeewayClass& c : leeway_classes()) EXPECT_EQ(find_leeway_class(c.name), &c);
  EXPECT_EQ(find_leeway_class("SKIFF-9"), nullptr);
}

TEST(Leeway, RightSlopesAreNeverNegativeAndLeftOnesNeverPositive) {
  for (const LeewayClass& c : leeway_classes()) {
    EXPECT_GE(c.right.slope_percent, 0) << c.name;
    EXPECT_LE(c.left.slope_percent, 0) << c.name;
  }
}

// The reference implementation of this model mirrors the crosswind part: positive went to the left.
TEST(Leeway, ADriftToTheRightGoesToTheRightOfTheWindFromEveryQuarter) {
  const LeewayLines lines = leeway_lines(class_named("SKIFF-2"), DriftSide::right, 0, 0);
  EXPECT_NEAR(leeway_drift(lines, 0, 10).east_m_s, 0.0027, 1e-12);
  EXPECT_NEAR(leeway_drift(lines, 10, 0).north_m_s, -0.0027, 1e-12);
  EXPECT_NEAR(leeway_drift(lines, 0, -10).east_m_s, -0.0027, 1e-12);
  EXPECT_NEAR(leeway_drift(lines, -10, 0).north_m_s, 0.0027, 1e-12);
}

// It also flipped only the slope on a jibe, and kept the offset and error of the other side.
TEST(Leeway, AJibeChangesSlopeOffsetAndErrorTogether) {
  const LeewayLines right = leeway_lines(class_named("SKIFF-2"), DriftSide::right, 1, 2);
  const LeewayLines left = leeway_lines(class_named("SKIFF-2"), DriftSide::left, 1, 2);
  EXPECT_NEAR(right.cross_slope, 0.01 * (0.32 + 2 * 2.53 / 20), 1e-15);
  EXPECT_NEAR(right.cross_offset_m_s, 0.01 * (-2.93 + 2 * 2.53 / 2), 1e-15);
  EXPECT_NEAR(left.cross_slope, 0.01 * (-0.62 + 2 * 3.05 / 20), 1e-15);
  EXPECT_NEAR(left.cross_offset_m_s, 0.01 * (1.03 + 2 * 3.05 / 2), 1e-15);
  EXPECT_EQ(left.down_slope, right.down_slope);
  EXPECT_EQ(left.down_offset_m_s, right.down_offset_m_s);
}

TEST(Leeway, AtTenMetresPerSecondAnErrorOfOneSigmaAddsOneSigma) {
  for (const LeewayClass& c : leeway_classes()) {
    const double plain = leeway_drift(leeway_lines(c, DriftSide::right, 0, 0), 0, 10).north_m_s;
    const double more = leeway_drift(leeway_lines(c, DriftSide::right, 1, 0), 0, 10).north_m_s;
    EXPECT_NEAR(more - plain, c.downwind.sigma_cm_s / 100, 1e-12) << c.name;
  }
}

TEST(Leeway, APersonInTheWaterIsRedrawnWhileTheSlopeIsNegative) {
  const LeewayClass& person = class_named("PIW-1");
  EXPECT_TRUE(downwind_slope_is_negative(person, -1.601));
  EXPECT_FALSE(downwind_slope_is_negative(person, -1.599));
  UniformSequence chance{3};
  double sum = 0;
  constexpr int people = 20000;
  for (int i = 0; i < people; ++i) {
    double z = chance.next_normal();
    while (downwind_slope_is_negative(person, z)) z = chance.next_normal();
    sum += 100 * leeway_lines(person, DriftSide::right, z, 0).down_slope;
  }
  // Mean of a normal cut at -1.6 sigma: 0.96 + 0.6 phi(1.6) / Phi(1.6).
  EXPECT_NEAR(sum / people, 0.96 + 0.6 * 0.110921 / 0.945201, 3 * 0.6 / std::sqrt(1.0 * people));
}

TEST(Leeway, AnOrdinaryHullIsHardlyEverRedrawn) {
  EXPECT_FALSE(downwind_slope_is_negative(class_named("FISHING-VESSEL-1"), -4.1));
  EXPECT_FALSE(downwind_slope_is_negative(class_named("SLDMB"), -6));
}

}  // namespace
}  // namespace searoom
