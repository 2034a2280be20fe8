#include "sim/experiment/statistics/summary.h"

#include <gtest/gtest.h>

namespace searoom::test {
namespace {

TEST(Summary, TheIntervalIsThatOfTheMeanOverRuns) {
  // Mean 0, standard deviation 2.423840, n 5: t(0.975, 4) = 2.776445.
  const Summary s = summary_of({-2.0, -2.5, 0.0, 1.0, 3.5});
  EXPECT_NEAR(s.mean, 0, 1e-12);
  EXPECT_FALSE(s.interval.has_value()) << "one in five is 0";
  const Summary apart = summary_of({-3.0, -3.5, -1.0, 0.01, 2.5});
  ASSERT_TRUE(apart.interval.has_value());
  EXPECT_NEAR(apart.interval->high - apart.mean, 2.776445 * 2.425 / 2.2360680, 0.01);
  EXPECT_EQ(summary_of({-3.0, -3.5, -1.0, 0.01, 2.5}, {.least = 0}).interval->low, 0);
  EXPECT_DOUBLE_EQ(apart.median, -1);
}

TEST(Summary, RunsWithoutAValueAreCountedAndLeftOut) {
  const Summary s = summary_of({std::nullopt, 4.0, std::nullopt});
  EXPECT_EQ(s.runs, 3u);
  EXPECT_EQ(s.defined, 1u);
  EXPECT_EQ(s.mean, 4);
  EXPECT_FALSE(s.interval.has_value()) << "one value has no spread";
  EXPECT_EQ(summary_of({std::nullopt}).defined, 0u);
}

TEST(Summary, QuantilesLieBetweenValues) {
  EXPECT_DOUBLE_EQ(quantile({1, 2, 3, 4}, 0.5), 2.5);
  EXPECT_DOUBLE_EQ(quantile({7}, 0.9), 7);
  EXPECT_DOUBLE_EQ(quantile({0, 10}, 0.1), 1);
}

}  // namespace
}  // namespace searoom::test
