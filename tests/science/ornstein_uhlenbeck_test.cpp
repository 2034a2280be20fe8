#include "sim/science/ornstein_uhlenbeck.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/science/uniform_sequence.h"

namespace searoom {
namespace {

constexpr Duration tau = Duration::hours(36);

TEST(OrnsteinUhlenbeck, V28_AWindOf36HoursRemembers85PercentAfterSixAnd51AfterADay) {
  EXPECT_NEAR(ou_decay(Duration::hours(6), tau), 0.84648, 5e-6);
  EXPECT_NEAR(ou_decay(Duration::hours(24), tau), 0.51342, 5e-6);
}

TEST(OrnsteinUhlenbeck, V28_TwoHalfStepsAreOneWholeStep) {
  const Duration half = Duration::hours(3);
  const double d = ou_decay(half, tau), k = ou_kick(half, tau);
  EXPECT_NEAR(d * d, ou_decay(half * 2, tau), 1e-15);
  EXPECT_NEAR(std::hypot(d * k, k), ou_kick(half * 2, tau), 1e-15);
}

TEST(OrnsteinUhlenbeck, V28_TheSpreadStaysOneAndTheMemoryIsTheDecay) {
  constexpr int steps = 200000;
  const double d = ou_decay(Duration::hours(6), tau), k = ou_kick(Duration::hours(6), tau);
  UniformSequence chance{28};
  double x = chance.next_normal(), squares = 0, products = 0;
  for (int i = 0; i < steps; ++i) {
    const double next = d * x + k * chance.next_normal();
    squares += x * x;
    products += x * next;
    x = next;
  }
  const double std_error = std::sqrt((1 + d * d) / (1 - d * d) / (2.0 * steps));
  EXPECT_NEAR(3 * std::sqrt(squares / steps), 3, 3 * 3 * std_error);
  EXPECT_NEAR(products / squares, 0.84648, 3 * std::sqrt((1 - d * d) / steps));
}

TEST(OrnsteinUhlenbeck, AShortStepLosesNoAccuracy) {
  EXPECT_NEAR(ou_kick(Duration::seconds(1e-6), Duration::seconds(2)) / 1e-3, 1, 1e-6);
  EXPECT_EQ(ou_kick(Duration{}, tau), 0);
  EXPECT_EQ(ou_decay(Duration{}, tau), 1);
}

}  // namespace
}  // namespace searoom
