#include "sim/base/normal.h"

#include <gtest/gtest.h>

#include <cmath>

namespace searoom {
namespace {

// Known to 16 digits; the last is the one that Wichura gives.
TEST(NormalQuantile, KnownAnswers) {
  EXPECT_NEAR(standard_normal_quantile(0.975), 1.959963984540054, 1e-15);
  EXPECT_NEAR(standard_normal_quantile(0.25), -0.6744897501960817, 1e-15);
  EXPECT_NEAR(standard_normal_quantile(0.001), -3.090232306167813, 2e-15);
  EXPECT_NEAR(standard_normal_quantile(1e-20), -9.262340089798408, 1e-14);
  EXPECT_EQ(standard_normal_quantile(0.5), 0);
}

TEST(NormalQuantile, IsTheInverseOfTheDistribution) {
  for (double p = 1e-12; p < 0.5; p *= 1.7) {
    const double z = standard_normal_quantile(p);
    EXPECT_NEAR(0.5 * std::erfc(-z / std::sqrt(2.0)) / p, 1, 1e-13) << p;
  }
}

TEST(NormalQuantile, IsOddAboutTheMiddle) {
  for (const double p : {0.01, 0.07, 0.1, 0.3, 0.49}) {
    EXPECT_NEAR(standard_normal_quantile(p), -standard_normal_quantile(1 - p), 1e-14) << p;
  }
}

// Where one approximation takes over from another: at |p - 1/2| = 0.425 and at p = exp(-25).
TEST(NormalQuantile, RisesWhereOneFormulaTakesOverFromAnother) {
  for (const double seam : {0.075, 0.925, std::exp(-25.0)}) {
    const double below = standard_normal_quantile(seam * (1 - 1e-9)),
                 above = standard_normal_quantile(seam * (1 + 1e-9));
    EXPECT_LT(below, above) << seam;
    EXPECT_NEAR(below, above, 1e-6) << seam;
  }
}

}  // namespace
}  // namespace searoom
