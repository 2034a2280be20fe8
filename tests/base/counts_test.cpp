// Counts from one uniform, against their known chances and moments.
#include "sim/base/counts.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "sim/base/dice.h"
#include "tests/support/statistics.h"

namespace searoom::test {
namespace {

constexpr Draw counted{"counted"};
constexpr int draws = 40'000;

template <class Count>
std::vector<double> sample(const Count& count) {
  std::vector<double> counts;
  for (std::uint64_t n = 0; n < draws; ++n)
    counts.push_back(count(Dice(1).uniform(actor("a place"), counted, Occasion{n})));
  return counts;
}

// Within three standard errors; `fourth` is the fourth central moment.
void expect_moments(const std::vector<double>& counts, double wanted_mean, double variance, double fourth) {
  const double deviation = standard_deviation(counts);
  EXPECT_NEAR(mean(counts), wanted_mean, 3 * std::sqrt(variance / draws));
  EXPECT_NEAR(deviation * deviation, variance, 3 * std::sqrt((fourth - variance * variance) / draws));
}

double poisson_fourth(double mean) {
  return mean + 3 * mean * mean;
}

double binomial_fourth(double n, double p) {
  const double variance = n * p * (1 - p);
  return variance * (1 + 3 * (n - 2) * p * (1 - p));
}

TEST(PoissonCount, HasItsMeanAndVariance) {
  for (const double m : {0.01, 0.7, 12.0, 150.0}) {
    SCOPED_TRACE(m);
    expect_moments(sample([&](double u) { return poisson_count(u, m); }), m, m, poisson_fourth(m));
  }
}

TEST(PoissonCount, ALargeMeanHasItsMomentsToo) {
  for (const double m : {201.0, 5000.0, 1e6}) {
    SCOPED_TRACE(m);
    expect_moments(sample([&](double u) { return poisson_count(u, m); }), m, m, poisson_fourth(m));
  }
}

TEST(PoissonCount, StepsWhereItsCumulativeChancesAre) {
  const double none = std::exp(-2.0);  // 0.1353; one or none 0.4060; two at most 0.6767
  EXPECT_EQ(poisson_count(none - 1e-9, 2), 0u);
  EXPECT_EQ(poisson_count(none + 1e-9, 2), 1u);
  EXPECT_EQ(poisson_count(3 * none - 1e-9, 2), 1u);
  EXPECT_EQ(poisson_count(3 * none + 1e-9, 2), 2u);
  EXPECT_EQ(poisson_count(5 * none + 1e-9, 2), 3u);
}

TEST(PoissonCount, OfAMeanOfZeroIsNobody) {
  EXPECT_EQ(poisson_count(1 - 0x1.0p-53, 0), 0u);
  EXPECT_EQ(poisson_count(0.5, -1), 0u);
}

TEST(PoissonCount, TheLuckiestUniformStillGivesACountThatCanBe) {
  // A chance of 2^-53: 20 of a mean of 1 have 2^-61, 19 have 2^-57.
  EXPECT_LT(poisson_count(1 - 0x1.0p-53, 1), 25u);
  EXPECT_LT(poisson_count(1 - 0x1.0p-53, 200), 350u);
}

TEST(PoissonCount, RisesWithItsUniform) {
  for (const double m : {0.3, 40.0, 199.0, 201.0}) {
    std::uint32_t before = 0;
    for (int i = 1; i < 2000; ++i) {
      const std::uint32_t now = poisson_count(i / 2000.0, m);
      EXPECT_GE(now, before) << m << " at " << i;
      before = now;
    }
  }
}

TEST(PoissonCount, HardlyJumpsWhereTheNormalTakesOver) {
  for (const double u : {0.001, 0.1, 0.5, 0.9, 0.999})
    EXPECT_NEAR(poisson_count(u, 199.99), poisson_count(u, 200.01), 3) << u;
}

TEST(BinomialCount, HasItsMeanAndVariance) {
  for (const auto& [n, p] : std::vector<std::pair<std::uint32_t, double>>{
           {1, 0.3}, {10, 0.02}, {10, 0.5}, {300, 0.1}, {350, 0.93}, {5000, 0.001}}) {
    SCOPED_TRACE(n * p);
    const double variance = n * p * (1 - p);
    const std::uint32_t of = n;
    const double chance = p;
    expect_moments(sample([&](double u) { return binomial_count(u, of, chance); }), n * p, variance,
                   binomial_fourth(n, p));
  }
}

TEST(BinomialCount, ManyHaveTheirMomentsToo) {
  for (const double p : {0.3, 0.7}) {
    SCOPED_TRACE(p);
    expect_moments(sample([&](double u) { return binomial_count(u, 10'000, p); }), 10'000 * p,
                   10'000 * p * (1 - p), binomial_fourth(10'000, p));
  }
}

TEST(BinomialCount, StepsWhereItsCumulativeChancesAre) {
  // Three coins: 1/8, 4/8, 7/8.
  EXPECT_EQ(binomial_count(0.124, 3, 0.5), 0u);
  EXPECT_EQ(binomial_count(0.126, 3, 0.5), 1u);
  EXPECT_EQ(binomial_count(0.499, 3, 0.5), 1u);
  EXPECT_EQ(binomial_count(0.501, 3, 0.5), 2u);
  EXPECT_EQ(binomial_count(0.876, 3, 0.5), 3u);
  // Two at 0.9: 0.01, 0.19.
  EXPECT_EQ(binomial_count(0.009, 2, 0.9), 0u);
  EXPECT_EQ(binomial_count(0.011, 2, 0.9), 1u);
  EXPECT_EQ(binomial_count(0.189, 2, 0.9), 1u);
  EXPECT_EQ(binomial_count(0.191, 2, 0.9), 2u);
}

TEST(BinomialCount, OfNobodyOrWithoutAChanceIsNobodyAndOfCertaintyAll) {
  EXPECT_EQ(binomial_count(0.999, 0, 0.5), 0u);
  EXPECT_EQ(binomial_count(0.999, 7, 0), 0u);
  EXPECT_EQ(binomial_count(0.001, 7, 1), 7u);
}

TEST(BinomialCount, IsNeverMoreThanAll) {
  for (const double p : {0.01, 0.5, 0.99}) {
    EXPECT_LE(binomial_count(1 - 0x1.0p-53, 10, p), 10u);
    EXPECT_LE(binomial_count(1 - 0x1.0p-53, 100'000, p), 100'000u);
    EXPECT_LE(binomial_count(0x1.0p-53, 100'000, p), 100'000u);
  }
}

TEST(BinomialCount, RisesWithItsUniform) {
  for (const double p : {0.05, 0.5, 0.6, 0.95}) {
    for (const std::uint32_t n : {20u, 2000u, 20'000u}) {
      std::uint32_t before = 0;
      for (int i = 1; i < 1000; ++i) {
        const std::uint32_t now = binomial_count(i / 1000.0, n, p);
        EXPECT_GE(now, before) << n << " " << p << " at " << i;
        before = now;
      }
    }
  }
}

}  // namespace
}  // namespace searoom::test
