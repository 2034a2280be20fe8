#include "sim/geo/local_metres.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "sim/geo/earth.h"
#include "tests/geo/bay_of_bengal.h"

namespace searoom {
namespace {

DegreeLength by_formula(double lat_deg) {
  const double a = 6378137, f = 1 / 298.257223563, e2 = f * (2 - f), radians = std::numbers::pi / 180;
  const double s = std::sin(lat_deg * radians), w = std::sqrt(1 - e2 * s * s);
  return {a * (1 - e2) / (w * w * w) * radians, a * std::cos(lat_deg * radians) / w * radians};
}

TEST(LocalMetres, AgreeWithTheEllipsoidToOneInAMillion) {
  for (double lat = -60; lat <= 60; lat += 0.0137) {
    const DegreeLength exact = by_formula(lat);
    ASSERT_NEAR(metres_per_degree_lat(lat) / exact.lat_m, 1, 1e-6) << lat;
    ASSERT_NEAR(metres_per_degree_lon(lat) / exact.lon_m, 1, 1e-6) << lat;
  }
}

// science.md section 3; a degree of latitude there spans 10-11N and 0-1N, so it is read at its middle.
TEST(LocalMetres, GiveThePublishedDegreesAtTenNorthAndTheEquator) {
  EXPECT_NEAR(metres_per_degree_lat(10.5), 110611.19, 0.1);
  EXPECT_NEAR(metres_per_degree_lon(10), 109639.32, 0.1);
  EXPECT_NEAR(metres_per_degree_lat(0.5), 110574.39, 0.1);
  EXPECT_NEAR(metres_per_degree_lon(0), 111319.49, 0.1);
}

TEST(LocalMetres, HoldAtThePoles) {
  EXPECT_NEAR(metres_per_degree_lon(90), 0, 1e-6);
  EXPECT_NEAR(metres_per_degree_lon(-90), 0, 1e-6);
}

TEST(LocalMetres, OffsetsAgreeWithGeodesicsWithinTwentyKilometres) {
  test::RandomPlaces places(1);
  for (int i = 0; i < 2000; ++i) {
    const Position a = places.in({79, -10, 103, 24});
    const Position b = geodesic_destination(a, Bearing::degrees(places.between(0, 360)),
                                            Distance::metres(places.between(100, 20000)));
    const double exact_m = geodesic_between(a, b).distance.in_metres();
    ASSERT_NEAR(metres_between(a, b) / exact_m, 1, 1e-5);
  }
}

TEST(LocalMetres, MovingAndMeasuringAreInverse) {
  test::RandomPlaces places(2);
  for (int i = 0; i < 2000; ++i) {
    const Position a = places.in({79, -10, 103, 24});
    const double east_m = places.between(-14000, 14000), north_m = places.between(-14000, 14000);
    const Offset o = offset_between(a, moved(a, east_m, north_m));
    ASSERT_NEAR(o.east_m, east_m, 1e-2);
    ASSERT_NEAR(o.north_m, north_m, 1e-2);
  }
}

}  // namespace
}  // namespace searoom
