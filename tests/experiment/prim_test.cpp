#include "sim/experiment/statistics/prim.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sim/experiment/statistics/robustness.h"
#include "sim/experiment/statistics/sampling.h"

namespace searoom::test {
namespace {

TEST(Prim, FindsTheBoxInWhichItHappens) {
  Design d;
  d.layout = Layout::lhs;
  d.points = 400;
  for (const char* name : {"x", "y", "idle"}) d.factors.push_back({name, {}, "uncertainty", 0, 1, true, {}});
  const auto points = points_of(d);
  std::vector<bool> hits;
  for (const Point& p : points) hits.push_back(p[0] > 0.6 && p[1] < 0.5);
  const PrimBox box = telling_box(points, hits);
  EXPECT_GT(box.coverage, 0.85);
  EXPECT_GT(box.density, 0.85);
  ASSERT_EQ(box.sides.size(), 2u) << "the third factor has no part in it";
  for (const BoxSide& side : box.sides) {
    EXPECT_LT(side.quasi_p, 0.001);
    EXPECT_NE(side.factor, 2u);
    EXPECT_NEAR(side.bound, side.factor == 0 ? 0.6 : 0.5, 0.05);
    EXPECT_EQ(side.lower, side.factor == 0);
  }
}

TEST(Prim, FindsNothingWhereNothingDecides) {
  Design d;
  d.layout = Layout::lhs;
  d.points = 60;
  for (const char* name : {"x", "y"}) d.factors.push_back({name, {}, "uncertainty", 0, 1, true, {}});
  const auto points = points_of(d);
  EXPECT_TRUE(telling_box(points, std::vector<bool>(points.size(), true)).sides.empty());
}

TEST(Robustness, RegretsWhatTheBestOfEachFutureWouldHaveSpared) {
  // Two policies in three futures; less is better.
  const auto r = robustness_of({{10, 20, 30}, {15, 15, 15}}, true, 20.0);
  EXPECT_EQ(r[0].mean, 20);
  EXPECT_EQ(r[0].largest_regret, 15);
  EXPECT_NEAR(r[0].mean_regret, 20.0 / 3, 1e-12);
  EXPECT_EQ(r[1].largest_regret, 5);
  EXPECT_EQ(r[0].meets, 2u);
  EXPECT_EQ(r[1].meets, 3u);
  const auto more = robustness_of({{10, 20, 30}, {15, 15, 15}}, false, 20.0);
  EXPECT_EQ(more[1].largest_regret, 15);
  EXPECT_EQ(more[1].meets, 0u);
}

TEST(Robustness, AFrontHoldsWhatNoOtherBeats) {
  EXPECT_EQ(on_pareto_front({{1, 5}, {2, 2}, {2, 6}, {1, 5}}), (std::vector<bool>{true, true, false, true}));
}

}  // namespace
}  // namespace searoom::test
