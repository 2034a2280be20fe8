// Indices against functions whose indices are known.
#include "sim/experiment/statistics/sensitivity.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <numbers>

namespace searoom::test {
namespace {

std::map<std::string, Sensitivity> by_factor(const std::vector<Sensitivity>& all) {
  std::map<std::string, Sensitivity> map;
  for (const Sensitivity& s : all) map[s.factor] = s;
  return map;
}

// Ishigami and Homma (1990) with a = 7, b = 0.1: first order 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437.
TEST(Sensitivity, OfTheIshigamiFunctionIsAsPublished) {
  constexpr double pi = std::numbers::pi;
  Design d;
  d.layout = Layout::sobol;
  d.points = 4096;
  for (const char* name : {"x1", "x2", "x3"})
    d.factors.push_back({name, {}, "uncertainty", -pi, pi, true, {}});
  const auto points = points_of(d);
  std::vector<double> y;
  for (const Point& x : points)
    y.push_back(1000 + std::sin(x[0]) + 7 * std::pow(std::sin(x[1]), 2) +
                0.1 * std::pow(x[2], 4) * std::sin(x[0]));
  auto s = by_factor(sensitivities(d, points, y));
  EXPECT_NEAR(s["x1"].value, 0.5576, 0.02);
  EXPECT_NEAR(s["x2"].value, 0.4424, 0.02);
  EXPECT_NEAR(s["x3"].value, 0.2437, 0.02);
  EXPECT_NEAR(s["x1"].other, 0.3139, 0.02);
  EXPECT_NEAR(s["x2"].other, 0.4424, 0.02);
  EXPECT_NEAR(s["x3"].other, 0, 0.02);
  EXPECT_LT(s["x1"].interval.high - s["x1"].interval.low, 0.1);
  EXPECT_EQ(s["x1"].rank, 1);
  EXPECT_EQ(s["x3"].rank, 3);
}

TEST(Sensitivity, OfALineIsItsSlopeOverTheRangeAndNoSpread) {
  Design d;
  d.layout = Layout::morris;
  d.points = 10;
  d.factors = {{"steep", {}, "lever", 0, 10, true, {}},
               {"flat", {}, "lever", 0, 1, true, {}},
               {"idle", {}, "lever", 5, 6, true, {}}};
  const auto points = points_of(d);
  std::vector<double> y;
  for (const Point& x : points) y.push_back(3 * x[0] - 2 * x[1]);
  auto s = by_factor(sensitivities(d, points, y));
  EXPECT_NEAR(s["steep"].value, 30, 1e-9);
  EXPECT_NEAR(s["steep"].other, 0, 1e-9);
  EXPECT_NEAR(s["flat"].value, 2, 1e-9);
  EXPECT_NEAR(s["idle"].value, 0, 1e-9);
  EXPECT_EQ(s["steep"].rank, 1);
  EXPECT_EQ(s["flat"].rank, 2);
  EXPECT_EQ(s["idle"].rank, 3);
}

TEST(Sensitivity, DoesNotRankWhatItCannotTellApart) {
  Design d;
  d.layout = Layout::lhs;
  d.points = 30;
  for (const char* name : {"a", "b", "noise"}) d.factors.push_back({name, {}, "uncertainty", 0, 1, true, {}});
  const auto points = points_of(d);
  std::vector<double> y;
  for (const Point& x : points) y.push_back(x[0] - x[1]);
  auto s = by_factor(sensitivities(d, points, y));
  EXPECT_GT(s["a"].value, 0.4);
  EXPECT_LT(s["b"].value, -0.4);
  EXPECT_EQ(s["a"].rank, s["b"].rank);
  EXPECT_TRUE(s["noise"].interval.holds(0));
}

}  // namespace
}  // namespace searoom::test
