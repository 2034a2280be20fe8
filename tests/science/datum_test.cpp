#include "sim/science/datum.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/science/search_effort.h"
#include "tests/science/knots.h"

namespace searoom::test {
namespace {

const HandLeeway& fishing_vessel() {
  return *find_hand_leeway("fishing vessel");
}

// By hand: 20 kn of wind make 0.84 kn of leeway, in ten hours 8.4 miles, 48 degrees to either side.
TEST(Datum, AFishingVesselSplitsIntoALeftAndARightDatum) {
  const Datum datum = hand_datum(fishing_vessel(), knots(0, 20), {}, Duration::hours(10), {});
  EXPECT_NEAR(datum.right.east_m / metres_per_nautical_mile, 8.4 * std::sin(48 * M_PI / 180), 1e-6);
  EXPECT_NEAR(datum.right.north_m / metres_per_nautical_mile, 8.4 * std::cos(48 * M_PI / 180), 1e-6);
  EXPECT_NEAR(datum.left.east_m, -datum.right.east_m, 1e-6);
  EXPECT_NEAR(datum.divergence.in_nautical_miles(), 2 * 8.4 * std::sin(48 * M_PI / 180), 1e-6);
}

TEST(Datum, TheCurrentCarriesBothDatumsAlike) {
  const Datum still = hand_datum(fishing_vessel(), knots(12, -9), {}, Duration::hours(5), {});
  const Datum carried = hand_datum(fishing_vessel(), knots(12, -9), knots(1, 2), Duration::hours(5), {});
  EXPECT_NEAR(carried.left.east_m - still.left.east_m, 5 * metres_per_nautical_mile, 1e-6);
  EXPECT_NEAR(carried.right.north_m - still.right.north_m, 10 * metres_per_nautical_mile, 1e-6);
  EXPECT_NEAR(carried.divergence.in_metres(), still.divergence.in_metres(), 1e-6);
}

// A drift of 10 miles is known to 3; with a fix of 4 miles: sqrt(16 + 9 + 0.01).
TEST(Datum, TheTotalProbableErrorIsTheRootOfTheSquares) {
  const Datum datum =
      hand_datum(fishing_vessel(), {}, knots(0, 1), Duration::hours(10), {Distance::nautical_miles(4)});
  EXPECT_NEAR(datum.total_probable_error.in_nautical_miles(), std::sqrt(16 + 9 + 0.01), 1e-6);
}

TEST(Datum, V15_TheFirstCircleHolds57PerCentAndTheFifth99) {
  constexpr double contained[] = {0.56773, 0.83040, 0.93750, 0.97440, 0.98686};
  for (int search = 1; search <= 5; ++search) {
    const Distance error = Distance::nautical_miles(3);
    const Distance sigma = error / sigmas_of_probable_error;
    EXPECT_NEAR(containment_of_circle(safety_factor(search) * error, sigma), contained[search - 1], 1e-4);
  }
  EXPECT_DOUBLE_EQ(safety_factor(9), safety_factor(5));
}

TEST(Datum, TheCircleHoldsThoseRoundBothDatums) {
  const Datum datum =
      hand_datum(fishing_vessel(), knots(0, 20), {}, Duration::hours(10), {Distance::nautical_miles(1)});
  const double reach =
      std::hypot(datum.right.east_m - datum.middle.east_m, datum.right.north_m - datum.middle.north_m) +
      1.1 * datum.total_probable_error.in_metres();
  EXPECT_NEAR(search_radius(datum, 1).in_metres(), reach, 1e-6);
}

TEST(Datum, ALightWindCarriesNobodyUpwind) {
  const Datum datum =
      hand_datum(*find_hand_leeway("raft, 15-25 persons"), knots(0, 1), {}, Duration::hours(10), {});
  EXPECT_DOUBLE_EQ(datum.right.north_m, 0);
}

}  // namespace
}  // namespace searoom::test
