#include "sim/phases/rescue/search_sweeps.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "sim/geo/local_metres.h"
#include "sim/science/search_patterns.h"

namespace searoom {
namespace {

constexpr Position middle{10, 95};
// Possible boats all over a square of 40 miles, one as likely as another, in no step with any tracks.
Cloud square_of_boats() {
  Cloud cloud;
  constexpr int boats = 4000;
  const auto fraction = [](double x) { return x - std::floor(x); };
  for (int i = 0; i < boats; ++i) {
    Particle p;
    const double east = (fraction(0.7548776662466927 * i) - 0.5) * 40 * metres_per_nautical_mile;
    const double north = (fraction(0.5698402909980532 * i) - 0.5) * 40 * metres_per_nautical_mile;
    p.at = moved(middle, east, north);
    p.weight = 1.0 / boats;
    cloud.particles.push_back(p);
  }
  return cloud;
}

// A ship of 15 knots sweeps a square of 60 miles by parallel tracks, so that the edge of the boats' is like
// the rest; success of what it finds.
double swept_by_tracks(DetectionLaw law, double coverage) {
  const BelievedSight sight{Distance::nautical_miles(2), {}, {}};
  const SearchBox box{Distance::nautical_miles(60), Distance::nautical_miles(60), Bearing::degrees(0)};
  const WayPoints points = parallel_sweep(box, sight.width / coverage);
  Cloud cloud = square_of_boats();
  std::vector<double> overlooked(cloud.particles.size(), 1.0);
  for (std::size_t i = 1; i < points.size(); ++i) {
    const Position from = moved(middle, points[i - 1].east_m, points[i - 1].north_m);
    const Position to = moved(middle, points[i].east_m, points[i].north_m);
    sweep_leg(sight, law, {from, to, Distance::metres(metres_between(from, to)) / Speed::knots(15)}, cloud,
              overlooked);
  }
  return learn_from_failure(overlooked, cloud);
}

// V10: erf(sqrt(pi)/2 C), from nothing but legs and distances.
TEST(SearchSweeps, V10_ParallelTracksFindWhatTheInverseCubeLawSays) {
  EXPECT_NEAR(swept_by_tracks(DetectionLaw::inverse_cube, 0.5), 0.46912, 0.02);
  EXPECT_NEAR(swept_by_tracks(DetectionLaw::inverse_cube, 1), 0.78991, 0.02);
  EXPECT_NEAR(swept_by_tracks(DetectionLaw::inverse_cube, 1.5), 0.93989, 0.02);
}

TEST(SearchSweeps, V10_ParallelTracksFindWhatTheExponentialLawSays) {
  EXPECT_NEAR(swept_by_tracks(DetectionLaw::exponential, 1), 0.63212, 0.02);
}

TEST(SearchSweeps, WeightPassesFromWhereWasSearchedToWhereWasNot) {
  Cloud cloud = square_of_boats();
  std::vector<double> overlooked(cloud.particles.size(), 1.0);
  const BelievedSight sight{Distance::nautical_miles(4), {}, {}};
  sweep_leg(
      sight, DetectionLaw::inverse_cube,
      {moved(middle, -15 * metres_per_nautical_mile, -30 * metres_per_nautical_mile),
       moved(middle, -15 * metres_per_nautical_mile, 30 * metres_per_nautical_mile), Duration::hours(4)},
      cloud, overlooked);
  EXPECT_GT(learn_from_failure(overlooked, cloud), 0.05);
  double all = 0, near = 0, far = 0;
  for (const Particle& p : cloud.particles) {
    all += p.weight;
    const double east = offset_between(middle, p.at).east_m / metres_per_nautical_mile;
    if (std::abs(east + 15) < 1) near += p.weight;
    if (std::abs(east - 15) < 1) far += p.weight;
  }
  EXPECT_NEAR(all, 1, 1e-9);
  EXPECT_LT(near, 0.3 * far);
}

// 2 an hour within 20 miles, for the 40 miles over the middle at 200 knots: 1 - exp(-0.4).
TEST(SearchSweeps, RadarFindsAtItsRateWithinItsRange) {
  Cloud cloud;
  cloud.particles.resize(1);
  cloud.particles[0].at = middle;
  std::vector<double> overlooked = {1.0};
  const BelievedSight sight{{}, Distance::nautical_miles(20), Rate::per_hour(2)};
  for (int leg = -30; leg < 30; ++leg) {
    sweep_leg(sight, DetectionLaw::inverse_cube,
              {moved(middle, 0, leg * metres_per_nautical_mile),
               moved(middle, 0, (leg + 1) * metres_per_nautical_mile), Duration::hours(1.0 / 200)},
              cloud, overlooked);
  }
  EXPECT_NEAR(overlooked[0], std::exp(-0.4), 0.01);
  EXPECT_NEAR(sweep_width_of(sight, Speed::knots(200)).in_nautical_miles(), 10.8, 0.5);
}

}  // namespace
}  // namespace searoom
