// Intervals against published values. How often they hold: coverage_test.cpp.
#include "sim/experiment/statistics/interval.h"

#include <gtest/gtest.h>

#include <cmath>

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

TEST(Interval, OfValuesThatAreAllAlikeThereIsNone) {
  const Estimate e = estimate_of({0.1, 0.1, 0.1, 0.1, 0.1});
  EXPECT_EQ(e.mean, 0.1);
  EXPECT_EQ(e.variance, 0);
  EXPECT_FALSE(e.interval.has_value()) << "that they did not vary does not say that they cannot";
}

TEST(Interval, ThereIsNoneOfFewRunsNorOfCountsThatAreMostlyZero) {
  EXPECT_FALSE(estimate_of({1, 2, 3, 4}).interval.has_value());
  EXPECT_TRUE(estimate_of({1, 2, 3, 4, 5}).interval.has_value());
  const Estimate counts = estimate_of({0, 0, 3, 0, 0, 1, 0, 0, 0, 2});
  EXPECT_EQ(counts.zeros, 7u);
  EXPECT_FALSE(counts.interval.has_value());
}

TEST(Interval, HoldsWhatCanBeAlone) {
  const std::vector<double> skewed = {-1, 1, 1, 1, 1, 12}, shares = {100, 99, 100, 100, 60, 100};
  EXPECT_LT(estimate_of(skewed).interval->low, -2);
  EXPECT_EQ(estimate_of(skewed, {.least = 0}).interval->low, 0);
  EXPECT_GT(estimate_of(shares).interval->high, 105);
  EXPECT_EQ(estimate_of(shares, {.least = 0, .most = 100}).interval->high, 100);
}

TEST(Interval, OfWhatWasNeverSeenIsABoundOfItsShare) {
  // What the rule of three stands for: so large a share stays unseen in one sample of twenty.
  EXPECT_NEAR(most_when_never_seen(30), 0.0950, 5e-5);
  EXPECT_NEAR(most_when_never_seen(100), 0.0295, 5e-5);
  EXPECT_NEAR(std::pow(1 - most_when_never_seen(5), 5), 0.05, 1e-12);
}

TEST(Interval, OfALognormalMeanJoinsThoseOfMeanAndVariance) {
  // Five logarithms of mean 0 and variance 1: t(0.975, 4) = 2.776445; chi-square 0.484419 and 11.143287.
  const LognormalMean m = lognormal_mean(0, 1, 5, t95(4));
  EXPECT_NEAR(m.mean, std::exp(0.5), 1e-12);
  EXPECT_NEAR(std::log(m.interval.low), 0.5 - std::hypot(2.776445 / std::sqrt(5), 0.5 * (1 - 4 / 11.143287)),
              1e-5);
  EXPECT_NEAR(std::log(m.interval.high), 0.5 + std::hypot(2.776445 / std::sqrt(5), 0.5 * (4 / 0.484419 - 1)),
              1e-4);
}

TEST(Interval, OfValuesWithLittleSpreadIsStudentsWhicheverTheyResemble) {
  const Estimate e = estimate_of({1000, 1001, 999, 1002, 998, 1000.5});
  const double half = 2.570582 * std::sqrt(e.variance / 6);
  EXPECT_NEAR(e.interval->low, e.mean - half, 0.01 * half);
  EXPECT_NEAR(e.interval->high, e.mean + half, 0.01 * half);
}

TEST(Interval, OfUnpairedMeansIsWelchs) {
  // Student's two drugs: Welch's t 1.8608, 17.776 degrees of freedom, interval -0.2055 to 3.3655.
  const Values first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
  const Values other = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
  const auto interval = unpaired_difference(first, other).interval;
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
  EXPECT_FALSE(d.interval.has_value());
  EXPECT_EQ(d.equal, 3u);
}

// Student's t of the differences is 4.06 (R's sleep data), 9 degrees of freedom: p 0.002833.
TEST(Difference, TellsHowLikelyItIsByChance) {
  const Values first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
  const Values other = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
  EXPECT_NEAR(*paired_difference(first, other).chance, 0.002833, 1e-6);
  EXPECT_NEAR(*unpaired_difference(first, other).chance, 0.07939, 1e-5);
  // Ten throws of a coin, nine of them alike: 22 in 1,024.
  EXPECT_NEAR(sign_test(1, 9), 22.0 / 1024, 1e-12);
  EXPECT_EQ(sign_test(5, 5), 1);
  EXPECT_EQ(sign_test(0, 0), 1);
  // Of mostly zeros the pairs that differ tell alone.
  const Difference d = paired_difference({0, 0, 0, 1, 0, 0}, {0, 1, 0, 2, 3, 0});
  EXPECT_FALSE(d.interval.has_value());
  EXPECT_NEAR(*d.chance, 0.25, 1e-12);
}

}  // namespace
}  // namespace searoom::test
