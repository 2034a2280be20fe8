// Layouts of points, by what each promises.
#include "sim/experiment/statistics/sampling.h"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>

#include "sim/base/complaints.h"
#include "tests/support/program.h"

namespace searoom::test {
namespace {

Design three_factors(Layout layout, std::size_t points) {
  Design d;
  d.layout = layout;
  d.points = points;
  d.factors = {{"a", {}, "uncertainty", 0, 1, true, {}},
               {"b", {}, "lever", 10, 30, true, {}},
               {"c", {}, "lever", 1, 4, true, {1, 4}}};
  return d;
}

TEST(Sampling, AFullLayoutHoldsEveryCombinationOnce) {
  Design d = three_factors(Layout::full, 0);
  const auto points = points_of(d);
  EXPECT_EQ(points.size(), 3u * 3 * 2);
  EXPECT_EQ(points.front(), (Point{0, 10, 1}));
  EXPECT_EQ(points.back(), (Point{1, 30, 4}));
  EXPECT_EQ(std::set<Point>(points.begin(), points.end()).size(), points.size());
}

TEST(Sampling, ALatinHypercubeHasOneValueInEachStratumOfEachFactor) {
  Design d = three_factors(Layout::lhs, 40);
  const auto points = points_of(d);
  ASSERT_EQ(points.size(), 40u);
  std::set<int> a, b;
  for (const Point& p : points) {
    a.insert(static_cast<int>(p[0] * 40));
    b.insert(static_cast<int>((p[1] - 10) / 20 * 40));
    EXPECT_TRUE(p[2] == 1 || p[2] == 4);
  }
  EXPECT_EQ(a.size(), 40u);
  EXPECT_EQ(b.size(), 40u);
  Design other = three_factors(Layout::lhs, 40);
  other.seed = 2;
  EXPECT_NE(points_of(other), points);
  EXPECT_EQ(points_of(d), points) << "the same again";
}

TEST(Sampling, ASobolLayoutMixesOneColumnAtATime) {
  Design d = three_factors(Layout::sobol, 8);
  const auto points = points_of(d);
  ASSERT_EQ(points.size(), 8u * 5);
  for (std::size_t n = 0; n < points.size(); n += 5) {
    for (std::size_t factor = 0; factor < 3; ++factor) {
      for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(points[n + 2 + factor][i], points[n + (i == factor ? 1 : 0)][i]);
    }
  }
}

TEST(Sampling, OneAtATimeLeavesTheMiddleInOneFactor) {
  Design d = three_factors(Layout::one_at_a_time, 0);
  const auto points = points_of(d);
  ASSERT_EQ(points.size(), 7u);
  EXPECT_EQ(points[0][1], 20);
  EXPECT_EQ(points[3], (Point{0.5, 10, points[0][2]}));
  EXPECT_EQ(points[4], (Point{0.5, 30, points[0][2]}));
}

TEST(Sampling, OneAtATimeLeavesTheWorldsOwnValueWhereThereIsOne) {
  Design d = three_factors(Layout::one_at_a_time, 0);
  d.factors[1].nominal = 12;
  const auto points = points_of(d);
  EXPECT_EQ(points[0], (Point{0.5, 12, points[0][2]}));
  EXPECT_EQ(points[1][1], 12);
  EXPECT_EQ(points[4], (Point{0.5, 30, points[0][2]}));
}

TEST(Sampling, ATrajectoryMovesEachFactorOnceByTwoThirdsOfItsRange) {
  Design d = three_factors(Layout::morris, 12);
  const auto points = points_of(d);
  ASSERT_EQ(points.size(), 12u * 4);
  for (std::size_t n = 0; n < points.size(); n += 4) {
    std::vector<int> moved(3);
    for (std::size_t i = n + 1; i < n + 4; ++i) {
      for (std::size_t f = 0; f < 3; ++f) moved[f] += points[i][f] != points[i - 1][f];
      if (points[i][0] == points[i - 1][0]) continue;
      EXPECT_NEAR(std::abs(points[i][0] - points[i - 1][0]), 2 / 3.0, 1e-12);
    }
    EXPECT_EQ(moved, (std::vector<int>{1, 1, 1}));
  }
}

TEST(Sampling, ACsvNamesItsFactorsAndSaysWhereItIsWrong) {
  const TemporaryFolder folder("searoom-sampling");
  std::ofstream(folder.file("p.csv")) << "a,weight,x.y\n1,0.5,7\n2,0.5,-3e2\n";
  Design d;
  d.layout = Layout::csv;
  d.csv = folder.file("p.csv");
  EXPECT_EQ(points_of(d), (std::vector<Point>{{1, 7}, {2, -300}}));
  ASSERT_EQ(d.factors.size(), 2u);
  EXPECT_EQ(d.factors[1].path, "x.y");
  EXPECT_EQ(d.factors[1].low, -300);
  std::ofstream(folder.file("bad.csv")) << "a,b\n1,2\n1,2x\n";
  d.csv = folder.file("bad.csv");
  try {
    points_of(d);
    FAIL();
  } catch (const BadInput& e) {
    EXPECT_THAT(e.what(), ::testing::HasSubstr("bad.csv:3: b: found 2x, wanted a number"));
  }
}

// It could not be kept either: JSON holds UTF-8 alone.
TEST(Sampling, AHeadingThatIsNoTextIsRefused) {
  const TemporaryFolder folder("searoom-sampling");
  for (const char* heading : {"a\xA2", "\xFF", "a\x1B[2J"}) {
    std::ofstream(folder.file("p.csv")) << "a.b," << heading << "\n1,2\n";
    Design d;
    d.layout = Layout::csv;
    d.csv = folder.file("p.csv");
    EXPECT_THROW(points_of(d), BadInput);
  }
}

// A run with such a value cannot be kept: JSON has no word for it.
TEST(Sampling, WhatIsNoNumberIsNoneInACsvEither) {
  const TemporaryFolder folder("searoom-sampling");
  for (const char* none : {"nan", "-nan", "inf", "-inf", "infinity", "1e999"}) {
    std::ofstream(folder.file("p.csv")) << "a,b\n1,2\n3," << none << "\n";
    Design d;
    d.layout = Layout::csv;
    d.csv = folder.file("p.csv");
    EXPECT_THROW(points_of(d), BadInput) << none;
  }
}

}  // namespace
}  // namespace searoom::test
