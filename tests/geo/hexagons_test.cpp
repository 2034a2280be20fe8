#include "sim/geo/hexagons.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numbers>

namespace searoom::test {
namespace {

const Hexagons half_degree(10, 0.5);

double apart(Position a, Position b) {
  return std::hypot(a.lat_deg - b.lat_deg, (a.lon_deg - b.lon_deg) * std::cos(10 * std::numbers::pi / 180));
}

RC_GTEST_PROP(Hexagons, APlaceFallsIntoTheNearestMiddle, ()) {
  const Position p{*rc::gen::inRange(-3000, 3000) / 100.0, 90 + *rc::gen::inRange(-1500, 1500) / 100.0};
  const Hexagon h = half_degree.at(p);
  const double own = apart(p, half_degree.middle(h));
  for (int q = -1; q <= 1; ++q) {
    for (int r = -1; r <= 1; ++r) RC_ASSERT(own <= apart(p, half_degree.middle({h.q + q, h.r + r})) + 1e-12);
  }
}

TEST(Hexagons, HaveTheirWidthBetweenOppositeSides) {
  EXPECT_NEAR(apart(half_degree.middle({0, 0}), half_degree.middle({1, 0})), 0.5, 1e-12);
  EXPECT_NEAR(apart(half_degree.middle({0, 0}), half_degree.middle({0, 1})), 0.5, 1e-12);
  for (const Position corner : half_degree.corners({3, -2}))
    EXPECT_NEAR(apart(corner, half_degree.middle({3, -2})), 0.5 / std::sqrt(3.0), 1e-12);
}

}  // namespace
}  // namespace searoom::test
