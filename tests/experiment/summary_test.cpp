#include "sim/experiment/statistics/summary.h"

#include <gtest/gtest.h>

namespace searoom::test {
namespace {

TEST(Summary, TheIntervalIsStudentsOverRuns) {
  // Mean 10, standard deviation 2.42384, n 5: t(0.975, 4) = 2.776445.
  const Summary s = summary_of({8.0, 7.5, 10.0, 11.0, 13.5});
  EXPECT_DOUBLE_EQ(s.mean, 10);
  ASSERT_TRUE(s.interval.has_value());
  EXPECT_NEAR(s.interval->high - s.mean, 2.776445 * 2.423840 / 2.2360680, 1e-5);
  EXPECT_DOUBLE_EQ(s.median, 10);
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
