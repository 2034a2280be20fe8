#include "sim/science/quantiles.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/base/normal.h"

namespace searoom {
namespace {

// The first is Wichura's own check value, the rest are from 40-digit arithmetic.
TEST(Quantiles, TheNormalOneIsExactInMiddleShoulderAndTail) {
  EXPECT_NEAR(standard_normal_quantile(0.25), -0.6744897501960817, 1e-15);
  EXPECT_NEAR(standard_normal_quantile(0.001), -3.090232306167814, 1e-14);
  EXPECT_NEAR(standard_normal_quantile(1e-20), -9.262340089798408, 1e-13);
  EXPECT_NEAR(standard_normal_quantile(0.975), 1.959963984540054, 1e-14);
  EXPECT_NEAR(standard_normal_quantile(1e-10), -6.361340902404056, 1e-13);
  EXPECT_EQ(standard_normal_quantile(0.5), 0);
}

TEST(Quantiles, TheNormalOneIsOddAndRises) {
  double last = standard_normal_quantile(0.5 / 4096);
  for (int i = 1; i < 4096; ++i) {
    const double z = standard_normal_quantile((i + 0.5) / 4096);
    EXPECT_GT(z, last);
    EXPECT_NEAR(z, -standard_normal_quantile(1 - (i + 0.5) / 4096), 1e-12);
    last = z;
  }
}

TEST(Quantiles, V24_ThreeDeparturesAWeekHaveThePublishedChances) {
  EXPECT_EQ(poisson_quantile(3, 0.04978), 0);
  EXPECT_EQ(poisson_quantile(3, 0.04980), 1);
  EXPECT_EQ(poisson_quantile(3, 0.64722), 3);
  EXPECT_EQ(poisson_quantile(3, 0.64724), 4);
}

TEST(Quantiles, V24_TheVarianceOfACountIsItsMean) {
  for (double mean : {0.2, 3.0, 40.0, 300.0}) {
    constexpr int draws = 200000;
    double sum = 0, squares = 0;
    for (int i = 0; i < draws; ++i) {
      const double n = static_cast<double>(poisson_quantile(mean, (i + 0.5) / draws));
      sum += n;
      squares += n * n;
    }
    const double average = sum / draws;
    EXPECT_NEAR(average, mean, 1e-3 * mean);
    EXPECT_NEAR((squares / draws - average * average) / average, 1, 2e-3);
  }
}

TEST(Quantiles, LargeMeansAndExtremeLuckEnd) {
  EXPECT_EQ(poisson_quantile(300, 0.5), 300);
  EXPECT_EQ(poisson_quantile(300, 0.999), 355);
  EXPECT_EQ(poisson_quantile(300, 1e-6), 221);
  EXPECT_EQ(poisson_quantile(0, 0.999999), 0);
  EXPECT_LT(poisson_quantile(700, 1 - 0x1.0p-53), 1000);
}

TEST(Quantiles, TheWeibullScaleIsPassedBy37PercentWhateverTheShape) {
  for (double shape : {1.0, 2.0, 2.9})
    EXPECT_NEAR(weibull_quantile(9.5, shape, 1 - std::exp(-1.0)), 9.5, 1e-12);
}

TEST(Quantiles, AWeibullOfShapeTwoIsRayleighs) {
  EXPECT_NEAR(weibull_quantile(1, 2, 0.5), std::sqrt(std::log(2.0)), 1e-15);
}

}  // namespace
}  // namespace searoom
