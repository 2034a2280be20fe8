#include "sim/science/wind_spread.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "tests/science/uniform_sequence.h"

namespace searoom {
namespace {

TEST(WindSpread, WithoutAMeanVectorTheSpeedIsRayleighs) {
  EXPECT_NEAR(rice_mean(0, 2), 2 * std::sqrt(std::numbers::pi / 2), 1e-14);
  EXPECT_NEAR(component_spread(Speed::metres_per_second(5), Speed{}).in_metres_per_second(),
              5 / std::sqrt(std::numbers::pi / 2), 1e-12);
}

// From 40-digit arithmetic; the last two lie on either side of the change of method.
TEST(WindSpread, TheMeanOfRicesLawIsExact) {
  EXPECT_NEAR(rice_mean(1, 1), 1.5485724605511453, 1e-14);
  EXPECT_NEAR(rice_mean(3, 1) / 3.1725772879007178, 1, 1e-13);
  EXPECT_NEAR(rice_mean(28.2, 1) / 28.217736080954291, 1, 1e-13);
  EXPECT_NEAR(rice_mean(28.4, 1) / 28.417611101004114, 1, 1e-13);
}

TEST(WindSpread, AnEnsembleOfWindsHasThatMean) {
  UniformSequence chance{5};
  constexpr int winds = 20000;
  double sum = 0;
  for (int i = 0; i < winds; ++i) {
    const double u = 8.7 + 3.4 * chance.next_normal();
    sum += std::hypot(u, 3.4 * chance.next_normal());
  }
  EXPECT_NEAR(sum / winds, rice_mean(8.7, 3.4), 3 * 3.4 / std::sqrt(1.0 * winds));
}

TEST(WindSpread, TheSpreadGivesTheMeanBack) {
  for (double v : {0.0, 0.2, 1.0, 5.7, 8.8}) {
    for (double spread : {0.05, 0.5, 2.2, 4.3}) {
      const Speed scalar = Speed::metres_per_second(rice_mean(v, spread));
      const double found = component_spread(scalar, Speed::metres_per_second(v)).in_metres_per_second();
      EXPECT_NEAR(rice_mean(v, found), scalar.in_metres_per_second(), 1e-12);
      EXPECT_NEAR(found, spread, 1e-6);
    }
  }
}

TEST(WindSpread, AWindThatIsAlwaysItsMeanHasNone) {
  EXPECT_EQ(component_spread(Speed::metres_per_second(5), Speed::metres_per_second(5)), Speed{});
  EXPECT_EQ(component_spread(Speed::metres_per_second(4), Speed::metres_per_second(5)), Speed{});
}

}  // namespace
}  // namespace searoom
