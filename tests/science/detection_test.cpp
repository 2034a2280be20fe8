// Search theory: V10 and V11 of the published test cases, and what the hazard along a track must keep to.
#include "sim/science/detection.h"

#include <gtest/gtest.h>

#include <cmath>

namespace searoom {
namespace {

constexpr Distance width = Distance::nautical_miles(2);
constexpr auto both = {DetectionLaw::inverse_cube, DetectionLaw::exponential};

Offset nm(double east, double north) {
  return {east * metres_per_nautical_mile, north * metres_per_nautical_mile};
}

TEST(Detection, FollowsThePublishedCurvesOfCoverage) {  // V10
  const double coverage[] = {0.25, 0.5, 1, 1.5, 2};
  const double exponential[] = {0.22120, 0.39347, 0.63212, 0.77687, 0.86466};
  const double inverse_cube[] = {0.24597, 0.46912, 0.78991, 0.93989, 0.98781};
  const double definite[] = {0.25, 0.5, 1, 1, 1};
  for (int i = 0; i < 5; ++i) {
    EXPECT_NEAR(chance_of_detection(DetectionLaw::exponential, coverage[i]), exponential[i], 1e-5);
    EXPECT_NEAR(chance_of_detection(DetectionLaw::inverse_cube, coverage[i]), inverse_cube[i], 1e-5);
    EXPECT_EQ(chance_of_detection_definite_range(coverage[i]), definite[i]);
  }
}

TEST(Detection, OfTheInverseCubeLawAtHalfTheSweepWidth) {  // V11
  EXPECT_NEAR(lateral_range_chance(DetectionLaw::inverse_cube, width, width * 0.5), 0.27262, 1e-5);
}

TEST(Detection, SweepsItsWidth) {  // V11: the integral of the lateral range curve is the sweep width
  double integral_nm = 0;
  constexpr double step_nm = 0.001;
  for (double x = step_nm / 2; x < 2000; x += step_nm) {
    integral_nm +=
        2 * step_nm * lateral_range_chance(DetectionLaw::inverse_cube, width, Distance::nautical_miles(x));
  }
  EXPECT_NEAR(integral_nm, 2, 0.001);
}

TEST(Detection, OnALongPassIsThatOfTheLateralRange) {
  for (const DetectionLaw law : both) {
    for (const double x : {0.2, 1.0, 2.5, 6.0}) {
      const double hazard = detection_hazard(law, width, nm(x, -3000), nm(x, 3000), Duration::hours(500));
      EXPECT_NEAR(-std::expm1(-hazard), lateral_range_chance(law, width, Distance::nautical_miles(x)), 1e-5)
          << x;
    }
  }
}

TEST(Detection, DoesNotMindHowATrackIsCut) {
  const Offset from = nm(-7, 2), to = nm(5, -1);
  const Duration time = Duration::minutes(30);
  for (const DetectionLaw law : both) {
    const double whole = detection_hazard(law, width, from, to, time);
    double parts = 0;
    constexpr int pieces = 97;
    for (int i = 0; i < pieces; ++i) {
      const auto at = [&](double share) {
        return Offset{from.east_m + share * (to.east_m - from.east_m),
                      from.north_m + share * (to.north_m - from.north_m)};
      };
      parts += detection_hazard(law, width, at(i / 97.0), at((i + 1) / 97.0), time * (1.0 / pieces));
    }
    EXPECT_NEAR(parts, whole, 1e-9 * whole);
  }
}

TEST(Detection, OfAnAircraftThatPassesWithinAStepIsNotMissed) {  // 200 knots cross 33 miles in ten minutes
  const double hazard = detection_hazard(DetectionLaw::inverse_cube, width, nm(-16.6, 0.3), nm(16.7, 0.3),
                                         Duration::minutes(10));
  EXPECT_GT(-std::expm1(-hazard), 0.95);
}

TEST(Detection, GrowsWithTimeWhereBothLieStill) {
  for (const DetectionLaw law : both) {
    const double one = detection_hazard(law, width, nm(1, 1), nm(1, 1), Duration::hours(1));
    EXPECT_GT(one, 0);
    EXPECT_NEAR(detection_hazard(law, width, nm(1, 1), nm(1, 1), Duration::hours(3)), 3 * one, 1e-12);
    // And a crawl counts as if it were as fast as a lookout looks round.
    EXPECT_NEAR(detection_hazard(law, width, nm(1, 1), nm(1, 1.0001), Duration::hours(1)), one, 1e-3 * one);
  }
}

TEST(Detection, NeedsASweepWidth) {
  EXPECT_EQ(detection_hazard(DetectionLaw::inverse_cube, Distance::metres(0), nm(0, 0), nm(1, 0),
                             Duration::hours(1)),
            0);
}

}  // namespace
}  // namespace searoom
