#include "sim/science/search_patterns.h"

#include <gtest/gtest.h>

#include <cmath>

namespace searoom {
namespace {

void expect_at(Offset point, double east_nm, double north_nm) {
  EXPECT_NEAR(point.east_m, east_nm * metres_per_nautical_mile, 1e-6);
  EXPECT_NEAR(point.north_m, north_nm * metres_per_nautical_mile, 1e-6);
}

TEST(SearchPatterns, V16_TenLegsOfAnExpandingSquareOfThreeMilesAreNinetyMiles) {
  const WayPoints points = expanding_square(Distance::nautical_miles(3), 10, Bearing::degrees(0));
  const Distance track = track_length(points);
  EXPECT_NEAR(track.in_nautical_miles(), 90, 1e-9);
  EXPECT_NEAR((track / Speed::knots(120)).in_minutes(), 45, 1e-9);
}

TEST(SearchPatterns, ASquareTurnsToStarboardAndItsTracksLieASpacingApart) {
  const WayPoints points = expanding_square(Distance::nautical_miles(1), 6, Bearing::degrees(0));
  ASSERT_EQ(points.size(), 7u);
  expect_at(points[0], 0, 0);
  expect_at(points[1], 0, 1);
  expect_at(points[2], 1, 1);
  expect_at(points[3], 1, -1);
  expect_at(points[4], -1, -1);
  expect_at(points[5], -1, 2);
  expect_at(points[6], 2, 2);
}

TEST(SearchPatterns, ASectorSearchIsNineRadiiAndPassesTheDatumThreeTimes) {
  const WayPoints points = sector_search(Distance::nautical_miles(5), Bearing::degrees(20));
  EXPECT_NEAR(track_length(points).in_nautical_miles(), 45, 1e-9);
  int at_datum = 0;
  for (const Offset& point : points) {
    const double from_datum = std::hypot(point.east_m, point.north_m) / metres_per_nautical_mile;
    EXPECT_TRUE(from_datum < 1e-9 || std::abs(from_datum - 5) < 1e-9);
    at_datum += from_datum < 1e-9;
  }
  EXPECT_EQ(at_datum, 4);  // the start and three returns
}

// Straight on over the datum: the leg home and the next leg out are one line.
TEST(SearchPatterns, ASectorSearchGoesStraightOnOverTheDatum) {
  const WayPoints points = sector_search(Distance::nautical_miles(5), Bearing::degrees(0));
  EXPECT_NEAR(points[2].east_m, -points[4].east_m, 1e-6);
  EXPECT_NEAR(points[2].north_m, -points[4].north_m, 1e-6);
}

TEST(SearchPatterns, ParallelLegsCoverTheBoxOnce) {
  const SearchBox box{Distance::nautical_miles(20), Distance::nautical_miles(12), Bearing::degrees(90)};
  const WayPoints points = parallel_sweep(box, Distance::nautical_miles(3));
  ASSERT_EQ(points.size(), 8u);
  expect_at(points[0], -10, 4.5);  // half a spacing inside the side
  expect_at(points[1], 8.5, 4.5);
  expect_at(points[2], 8.5, 1.5);
  expect_at(points[7], -10, -4.5);
  EXPECT_NEAR(track_length(points).in_nautical_miles() * 3, 20 * 12, 1e-6);
}

// Area = speed x endurance x track spacing: what a searcher covers in an hour is a box that takes an hour.
TEST(SearchPatterns, TheTrackTimesItsSpacingIsTheAreaOfTheBox) {
  for (const double width_nm : {1.0, 4.0, 9.5, 12.0, 31.0}) {
    for (const double spacing_nm : {0.5, 1.0, 3.0, 4.0}) {
      const SearchBox box{Distance::nautical_miles(24), Distance::nautical_miles(width_nm),
                          Bearing::degrees(40)};
      const WayPoints points = parallel_sweep(box, Distance::nautical_miles(spacing_nm));
      const double apart_nm = width_nm / (static_cast<double>(points.size()) / 2);
      EXPECT_NEAR(track_length(points).in_nautical_miles() * apart_nm, 24 * width_nm, 1e-6);
      const WayPoints creeping =
          creeping_line({box.width, box.length, box.along}, Distance::nautical_miles(spacing_nm));
      EXPECT_NEAR(track_length(creeping).in_nautical_miles(), track_length(points).in_nautical_miles(), 1e-6);
    }
  }
}

TEST(SearchPatterns, ACreepingLineAdvancesAlongTheBox) {
  const SearchBox box{Distance::nautical_miles(20), Distance::nautical_miles(6), Bearing::degrees(0)};
  const WayPoints points = creeping_line(box, Distance::nautical_miles(2));
  ASSERT_EQ(points.size(), 20u);
  expect_at(points[0], -3, -9);
  expect_at(points[1], 2, -9);
  expect_at(points[2], 2, -7);
  expect_at(points[19], -3, 9);
}

TEST(SearchPatterns, ABoxThinnerThanASpacingIsOneLeg) {
  const SearchBox box{Distance::nautical_miles(8), Distance::nautical_miles(1), Bearing::degrees(0)};
  EXPECT_EQ(parallel_sweep(box, Distance::nautical_miles(4)).size(), 2u);
}

TEST(SearchPatterns, ATrackLineGoesOutAndBackOnEitherSideOfTheRoute) {
  const WayPoints route = {{0, 0}, {0, 10 * metres_per_nautical_mile}};
  const WayPoints points = track_line(route, Distance::nautical_miles(2));
  ASSERT_EQ(points.size(), 4u);
  expect_at(points[0], 1, 0);
  expect_at(points[1], 1, 10);
  expect_at(points[2], -1, 10);
  expect_at(points[3], -1, 0);
}

TEST(SearchPatterns, APatternIsCarriedAlongWithTheDatum) {
  const WayPoints points = {{0, 0}, {0, 30 * metres_per_nautical_mile}};
  const Velocity drift{Speed::knots(2).in_metres_per_second(), 0};
  const WayPoints carried = carried_along(points, drift, Speed::knots(15), Duration::hours(1));
  expect_at(carried[0], 2, 0);
  expect_at(carried[1], 6, 30);
}

}  // namespace
}  // namespace searoom
