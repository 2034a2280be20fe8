#include "sim/geo/lane_line.h"

#include <gtest/gtest.h>

#include "sim/geo/local_metres.h"

namespace searoom {
namespace {

const Lane bent{"bent", "Bent", {{10, 90}, {10, 91}, {11, 91}}};

TEST(LaneLine, IsAsLongAsItsLegs) {
  EXPECT_NEAR(LaneLine(bent).length().in_nautical_miles(), 59.2 + 59.7, 0.2);
}

TEST(LaneLine, LeadsFromEndToEnd) {
  const LaneLine line(bent);
  EXPECT_NEAR(metres_between(line.at(0, 0), {10, 90}), 0, 1);
  EXPECT_NEAR(metres_between(line.at(line.length().in_metres(), 0), {11, 91}), 0, 1);
}

TEST(LaneLine, HasItsRightHandToTheSouthOfAnEastboundLeg) {
  const Position p = LaneLine(bent).at(20000, 5000);
  EXPECT_LT(p.lat_deg, 10);
  EXPECT_NEAR(metres_between(p, LaneLine(bent).at(20000, 0)), 5000, 5);
}

TEST(LaneLine, FindsThePlaceNearestToAPosition) {
  const LaneLine line(bent);
  const auto along = line.near(line.at(150000, 4000), 5000);
  ASSERT_TRUE(along);
  EXPECT_NEAR(*along, 150000, 50);
}

TEST(LaneLine, IsNotNearWhatIsFarFromEveryLeg) {
  EXPECT_FALSE(LaneLine(bent).near({10.5, 90.5}, 40000));
  EXPECT_TRUE(LaneLine(bent).near({10.5, 90.5}, 60000));
}

}  // namespace
}  // namespace searoom
