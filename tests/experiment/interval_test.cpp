// Intervals against published values, and against a truth that is known.
#include "sim/experiment/statistics/interval.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/base/dice.h"
#include "sim/experiment/statistics/difference.h"

namespace searoom::test {
namespace {

TEST(Interval, OfAMeanIsStudents) {
  // Student (1908): the additional hours of sleep of ten patients; mean 0.75, s 1.789, t 2.262.
  const Estimate e = estimate_of({0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0});
  EXPECT_NEAR(e.mean, 0.75, 1e-12);
  EXPECT_NEAR(std::sqrt(e.variance), 1.78901, 1e-5);
  EXPECT_NEAR(e.interval->low, -0.5297804, 1e-6);
  EXPECT_NEAR(e.interval->high, 2.0297804, 1e-6);
}

TEST(Interval, OneRunHasNone) {
  EXPECT_FALSE(estimate_of({1000}).interval.has_value()) << "a thousand people in one run are one run";
}

TEST(Interval, OfEqualValuesIsExact) {
  const Estimate e = estimate_of({0.1, 0.1, 0.1});
  EXPECT_EQ(e.mean, 0.1);
  EXPECT_EQ(e.interval->low, 0.1);
  EXPECT_EQ(e.interval->high, 0.1);
}

TEST(Interval, OfAShareIsWilsons) {
  EXPECT_NEAR(wilson(5, 100).low, 0.0215, 5e-5);
  EXPECT_NEAR(wilson(5, 100).high, 0.1118, 5e-5);
  EXPECT_NEAR(wilson(0, 100).high, 0.0370, 5e-5);
  EXPECT_EQ(wilson(0, 100).low, 0);
  EXPECT_NEAR(wilson(0, 1000).high, 0.0038, 5e-5);
  EXPECT_EQ(wilson(7, 7).high, 1);
}

TEST(Interval, OfUnpairedMeansIsWelchs) {
  // Student's two drugs: Welch's t 1.8608, 17.776 degrees of freedom, interval -0.2055 to 3.3655.
  const Estimate first = estimate_of({0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0});
  const Estimate other = estimate_of({1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
  const auto interval = welch(first, other);
  EXPECT_NEAR(interval->low, -0.2054832, 1e-6);
  EXPECT_NEAR(interval->high, 3.3654832, 1e-6);
}

TEST(Difference, OfPairsIsStudentsOfTheDifferences) {
  // The same patients on both drugs: mean 1.58, interval 0.7001 to 2.4599, correlation 0.7952.
  const Values first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
  const Values other = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
  const Difference d = paired_difference(first, other);
  EXPECT_EQ(d.pairs, 10u);
  EXPECT_NEAR(d.mean, 1.58, 1e-12);
  EXPECT_NEAR(d.interval->low, 0.7001142, 1e-6);
  EXPECT_NEAR(d.interval->high, 2.4598858, 1e-6);
  EXPECT_NEAR(*d.correlation, 0.7951702, 1e-6);
  EXPECT_EQ(d.lower, 0u);
  EXPECT_EQ(d.equal, 1u);
  // Variances 3.2006 and 4.0090 against 1.5129 of the differences.
  EXPECT_NEAR(*d.independent_runs, 10 * (3.200556 + 4.009) / 1.512889, 1e-3);
}

TEST(Difference, LeavesOutPairsOfWhichOneHasNoValue) {
  const Difference d = paired_difference({1, std::nullopt, 3}, {2, 5, std::nullopt});
  EXPECT_EQ(d.pairs, 1u);
  EXPECT_EQ(d.mean, 1);
  EXPECT_FALSE(d.interval.has_value());
}

TEST(Difference, OfARunFromItselfIsExactlyNothing) {
  const Values x = {0.1, 0.7, 1e9};
  const Difference d = paired_difference(x, x);
  EXPECT_EQ(d.mean, 0);
  EXPECT_EQ(d.interval->low, 0);
  EXPECT_EQ(d.interval->high, 0);
  EXPECT_EQ(d.equal, 3u);
}

// Two thousand samples of a known truth. A share of 95 % of them has a standard error of half a per cent.
constexpr Draw draws_first{"first"}, draws_luck{"luck"}, draws_mean{"mean"}, draws_other{"other"},
    draws_uniform{"uniform"};

class Coverage : public testing::Test {
 protected:
  static constexpr int trials = 2000;
  double normal(std::uint64_t trial, std::uint64_t run, Draw purpose) const {
    return dice_.normal(actor("coverage"), purpose, Occasion{trial * 1000 + run});
  }
  double uniform(std::uint64_t trial, std::uint64_t run) const {
    return dice_.uniform(actor("coverage"), draws_uniform, Occasion{trial * 1000 + run});
  }
  static void expect_95(int covered) {
    EXPECT_GE(covered, 0.93 * trials);
    EXPECT_LE(covered, 0.97 * trials);
  }
  Dice dice_{2015};
};

TEST_F(Coverage, OfAMean) {
  int covered = 0;
  for (int t = 0; t < trials; ++t) {
    std::vector<double> x;
    for (int run = 0; run < 20; ++run) x.push_back(500 + 40 * normal(t, run, draws_mean));
    covered += estimate_of(x).interval->holds(500);
  }
  expect_95(covered);
}

TEST_F(Coverage, OfAPairedDifference) {
  int covered = 0;
  for (int t = 0; t < trials; ++t) {
    Values first, other;
    for (int run = 0; run < 20; ++run) {
      const double luck = 40 * normal(t, run, draws_luck);
      first.push_back(500 + luck + 10 * normal(t, run, draws_first));
      other.push_back(470 + luck + 20 * normal(t, run, draws_other));
    }
    covered += paired_difference(first, other).interval->holds(-30);
  }
  expect_95(covered);
}

TEST_F(Coverage, OfAnUnpairedDifference) {
  int covered = 0;
  for (int t = 0; t < trials; ++t) {
    Values first, other;
    for (int run = 0; run < 20; ++run) {
      first.push_back(500 + 10 * normal(t, run, draws_first));
      other.push_back(470 + 60 * normal(t, run, draws_other));
    }
    covered += unpaired_difference(first, other).interval->holds(-30);
  }
  expect_95(covered);
}

TEST_F(Coverage, OfAShare) {
  int covered = 0;
  for (int t = 0; t < trials; ++t) {
    std::size_t hits = 0;
    for (int run = 0; run < 100; ++run) hits += uniform(t, run) < 0.3;
    covered += wilson(hits, 100).holds(0.3);
  }
  expect_95(covered);
}

}  // namespace
}  // namespace searoom::test
