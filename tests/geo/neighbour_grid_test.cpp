#include "sim/geo/neighbour_grid.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sim/geo/local_metres.h"
#include "tests/science/uniform_sequence.h"

namespace searoom {
namespace {

std::vector<std::size_t> found(const std::vector<Position>& points, const Box& box) {
  std::vector<std::size_t> all;
  NeighbourGrid(points).visit_near(box, [&](std::size_t i) { all.push_back(i); });
  return all;
}

std::vector<Position> scattered(int count) {
  UniformSequence u(7);
  std::vector<Position> points;
  for (int i = 0; i < count; ++i) points.push_back({-5 + 20 * u.next(), 80 + 20 * u.next()});
  return points;
}

TEST(NeighbourGrid, FindsEverybodyWithinReachAndNobodyTwice) {
  const std::vector<Position> points = scattered(500);
  for (const Position& here : {Position{2, 90}, Position{-4.9, 80.1}, Position{14, 99}, Position{40, 120}}) {
    const double reach_m = 60000;
    std::vector<std::size_t> near = found(points, box_around(here, reach_m));
    std::sort(near.begin(), near.end());
    EXPECT_TRUE(std::adjacent_find(near.begin(), near.end()) == near.end());
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (metres_between(here, points[i]) > reach_m) continue;
      EXPECT_TRUE(std::binary_search(near.begin(), near.end(), i)) << i;
    }
  }
}

// Whoever is seen first is told of first, and numbered first by a desk: so that a boat that nobody sees must
// not change the order of those that are seen.
TEST(NeighbourGrid, AFarPointDoesNotChangeTheOrderOfTheNearOnes) {
  std::vector<Position> points = scattered(50);
  const Box box = {80, -5, 100, 15};
  std::vector<std::size_t> before = found(points, box);
  points.push_back({-33.21, 61.87});
  EXPECT_EQ(found(points, box), before);
}

}  // namespace
}  // namespace searoom
