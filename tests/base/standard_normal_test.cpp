#include "sim/base/normal.h"

#include <gtest/gtest.h>

namespace searoom {
namespace {

TEST(StandardNormal, TheNormalOneIsExactInMiddleShoulderAndTail) {
  EXPECT_NEAR(standard_normal_quantile(0.25), -0.6744897501960817, 1e-15);
  EXPECT_NEAR(standard_normal_quantile(0.001), -3.090232306167814, 1e-14);
  EXPECT_NEAR(standard_normal_quantile(1e-20), -9.262340089798408, 1e-13);
  EXPECT_NEAR(standard_normal_quantile(0.975), 1.959963984540054, 1e-14);
  EXPECT_NEAR(standard_normal_quantile(1e-10), -6.361340902404056, 1e-13);
  EXPECT_EQ(standard_normal_quantile(0.5), 0);
}

TEST(StandardNormal, TheNormalOneIsOddAndRises) {
  double last = standard_normal_quantile(0.5 / 4096);
  for (int i = 1; i < 4096; ++i) {
    const double z = standard_normal_quantile((i + 0.5) / 4096);
    EXPECT_GT(z, last);
    EXPECT_NEAR(z, -standard_normal_quantile(1 - (i + 0.5) / 4096), 1e-12);
    last = z;
  }
}

}  // namespace
}  // namespace searoom
