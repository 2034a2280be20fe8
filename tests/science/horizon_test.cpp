#include "sim/science/horizon.h"

#include <gtest/gtest.h>

namespace searoom {
namespace {

TEST(Horizon, V30_AnAircraftAt300MetresSeesABoatOf3MetresAt40Miles) {
  EXPECT_NEAR(visual_horizon(Distance::metres(300), Distance::metres(3)).in_nautical_miles(), 39.63, 0.01);
}

TEST(Horizon, V30_AnAntennaAt20MetresMeetsItAt14Miles) {
  EXPECT_NEAR(radar_horizon(Distance::metres(20), Distance::metres(3)).in_nautical_miles(), 13.71, 0.01);
}

TEST(Horizon, ItIsTheSameFromBothEnds) {
  EXPECT_EQ(visual_horizon(Distance::metres(9), Distance::metres(4)),
            visual_horizon(Distance::metres(4), Distance::metres(9)));
}

}  // namespace
}  // namespace searoom
