#include "sim/science/search_effort.h"

#include <gtest/gtest.h>

#include <array>
#include <numbers>
#include <numeric>

namespace searoom {
namespace {

TEST(SearchEffort, V13_TheBestPlanForThreeEqualCells) {
  const std::array<SearchCell, 3> cells = {{{0.5, 1}, {0.3, 1}, {0.2, 1}}};
  const EffortPlan plan = optimal_effort(cells, 1.5);
  EXPECT_NEAR(plan.coverage[0], 0.97571, 1e-5);
  EXPECT_NEAR(plan.coverage[1], 0.46488, 1e-5);
  EXPECT_NEAR(plan.coverage[2], 0.05941, 1e-5);
  EXPECT_NEAR(plan.success, 0.43461, 1e-5);
  const std::array<double, 3> uniform = {0.5, 0.5, 0.5};
  EXPECT_NEAR(success_of(cells, uniform), 0.39347, 1e-5);
}

TEST(SearchEffort, AnythingElseFindsLess) {
  const std::array<SearchCell, 4> cells = {{{0.1, 2}, {0.45, 3}, {0.25, 1}, {0.2, 5}}};
  const EffortPlan plan = optimal_effort(cells, 4);
  double spent = 0;
  for (std::size_t i = 0; i < 4; ++i) spent += plan.coverage[i] * cells[i].area_m2;
  EXPECT_NEAR(spent, 4, 1e-12);
  for (std::size_t from = 0; from < 4; ++from) {
    for (std::size_t to = 0; to < 4; ++to) {
      if (from == to || plan.coverage[from] * cells[from].area_m2 < 0.01) continue;
      std::vector<double> other = plan.coverage;
      other[from] -= 0.01 / cells[from].area_m2;
      other[to] += 0.01 / cells[to].area_m2;
      EXPECT_LT(success_of(cells, other), plan.success);
    }
  }
}

TEST(SearchEffort, LittleEffortGoesToTheDensestCellAlone) {
  const std::array<SearchCell, 3> cells = {{{0.5, 10}, {0.3, 1}, {0, 1}}};
  const EffortPlan plan = optimal_effort(cells, 0.5);
  EXPECT_DOUBLE_EQ(plan.coverage[0], 0);
  EXPECT_DOUBLE_EQ(plan.coverage[1], 0.5);
  EXPECT_DOUBLE_EQ(plan.coverage[2], 0);
}

TEST(SearchEffort, V12_ASearchInVainMakesTheOtherCellLikelier) {
  std::array<double, 2> weights = {0.6, 0.4};
  const std::array<double, 2> pod = {0.5, 0};
  const double first = update_after_failure(weights, pod);
  EXPECT_NEAR(first, 0.30, 1e-9);
  EXPECT_NEAR(weights[0], 0.3 / 0.7, 1e-9);
  EXPECT_NEAR(weights[1], 0.4 / 0.7, 1e-9);
  const double second = update_after_failure(weights, pod);
  EXPECT_NEAR(second, 0.15 / 0.7, 1e-9);
  EXPECT_NEAR(cumulative_success(first, second), 0.45, 1e-9);
}

TEST(SearchEffort, WeightsKeepTheirSumAndSurviveACertainSearch) {
  std::array<double, 3> weights = {2, 3, 5};
  EXPECT_NEAR(update_after_failure(weights, std::array<double, 3>{0.1, 0.5, 0.2}), 0.27, 1e-12);
  EXPECT_NEAR(std::accumulate(weights.begin(), weights.end(), 0.0), 10, 1e-12);
  const auto before = weights;
  EXPECT_DOUBLE_EQ(update_after_failure(weights, std::array<double, 3>{1, 1, 1}), 1);
  EXPECT_EQ(weights, before);
}

TEST(SearchEffort, V15_CirclesAndSquaresAroundACircularNormalPosition) {
  const Distance sigma = Distance::nautical_miles(4);
  const Distance probable_error = sigmas_of_probable_error * sigma;
  EXPECT_NEAR(containment_of_circle(probable_error, sigma), 0.5, 1e-5);
  EXPECT_NEAR(containment_of_square(probable_error, sigma), 0.57907, 1e-5);
  EXPECT_NEAR(containment_of_circle(1.1 * probable_error, sigma), 0.56773, 1e-5);
  EXPECT_NEAR(containment_of_circle(2.5 * probable_error, sigma), 0.98686, 1e-5);
  EXPECT_NEAR(radius_that_contains(0.5, sigma) / probable_error, 1, 1e-12);
}

TEST(SearchEffort, TheClosedFormForACircleIsWhatTheBestPlanOverThinRingsTendsTo) {
  const Distance sigma = Distance::nautical_miles(5);
  const double effort = swept_area_m2(Distance::nautical_miles(2), Speed::knots(100), Duration::hours(3));
  std::vector<SearchCell> rings;
  for (int i = 0; i < 2000; ++i) {
    const double inner = i * 0.002 * sigma.in_metres(), outer = (i + 1) * 0.002 * sigma.in_metres();
    rings.push_back({containment_of_circle(Distance::metres(outer), sigma) -
                         containment_of_circle(Distance::metres(inner), sigma),
                     std::numbers::pi * (outer * outer - inner * inner)});
  }
  const EffortPlan plan = optimal_effort(rings, effort);
  const CircularSearch search = optimal_circular_search(effort, sigma);
  EXPECT_NEAR(plan.success, search.success, 1e-4);
  const auto edge = static_cast<std::size_t>(search.radius / sigma / 0.002);
  EXPECT_GT(plan.coverage[edge - 3], 0);
  EXPECT_DOUBLE_EQ(plan.coverage[edge + 3], 0);
}

TEST(SearchEffort, TwoMilesAtAHundredKnotsSweepTwoHundredSquareMilesAnHour) {
  const double mile_2 = metres_per_nautical_mile * metres_per_nautical_mile;
  EXPECT_NEAR(swept_area_m2(Distance::nautical_miles(2), Speed::knots(100), Duration::hours(1)), 200 * mile_2,
              1e-3);
}

}  // namespace
}  // namespace searoom
