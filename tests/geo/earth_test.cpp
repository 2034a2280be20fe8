#include "sim/geo/earth.h"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>

namespace searoom {
namespace {

constexpr Position coxs_bazar{21.45, 91.97}, banda_aceh{5.55, 95.32}, teknaf{20.86, 92.30},
    langkawi{6.32, 99.84}, sittwe{20.15, 92.90}, phuket{7.88, 98.39}, port_blair{11.67, 92.74},
    ranong{9.95, 98.60}, penang{5.42, 100.35}, belawan{3.79, 98.69}, port_klang{3.00, 101.39},
    chennai{13.08, 80.29}, chittagong{22.33, 91.80}, singapore{1.26, 103.83};

struct KnownPath {
  Position from, to;
  double metres;
  double initial_deg;  // below 0: not given
};

constexpr KnownPath v19[] = {
    {coxs_bazar, banda_aceh, 1795915.835, 167.916601},
    {teknaf, langkawi, 1802661.474, 152.114794},
    {sittwe, phuket, 1480938.394, 155.676617},
    {port_blair, ranong, 668442.711, 105.971154},
    {banda_aceh, penang, 557573.877, 91.235915},
    {belawan, port_klang, 312494.659, -1},
    {chennai, port_blair, 1362729.644, -1},
    {chittagong, singapore, 2670284.967, -1},
    {{-2, 85}, {24, 105}, 3599740.205, -1},
};

TEST(Geodesic, V19_LengthsAgreeWithGeodSolveToAMillimetre) {
  for (const KnownPath& k : v19) {
    EXPECT_NEAR(geodesic_between(k.from, k.to).distance.in_metres(), k.metres, 1e-3);
  }
}

TEST(Geodesic, V19_InitialBearingsAgreeWithGeodSolve) {
  for (const KnownPath& k : v19) {
    if (k.initial_deg < 0) continue;
    EXPECT_NEAR(geodesic_between(k.from, k.to).initial.in_degrees(), k.initial_deg, 1e-6);
  }
}

TEST(Geodesic, V21_DestinationsAgreeWithGeodSolve) {
  const Position a = geodesic_destination({10, 95}, Bearing::degrees(45), Distance::kilometres(100));
  EXPECT_NEAR(a.lat_deg, 10.63864045, 1e-8);
  EXPECT_NEAR(a.lon_deg, 95.64622769, 1e-8);
  const Position b = geodesic_destination(teknaf, Bearing::degrees(180), Distance::kilometres(1000));
  EXPECT_NEAR(b.lat_deg, 11.82365237, 1e-8);
  EXPECT_NEAR(b.lon_deg, 92.3, 1e-8);
}

TEST(Geodesic, APathOfNoLengthHasBearingZero) {
  const GeodesicPath none = geodesic_between(sittwe, sittwe);
  EXPECT_EQ(none.distance.in_metres(), 0);
  EXPECT_EQ(none.initial.in_degrees(), 0);
}

// Between these the rhumb line is longer than the geodesic by so much.
TEST(Rhumb, IsLongerThanTheGeodesicByFourteenMetresToAcehAndBy221ToSingapore) {
  const auto longer = [](Position a, Position b) {
    return (rhumb_between(a, b).distance - geodesic_between(a, b).distance).in_metres();
  };
  EXPECT_NEAR(longer(coxs_bazar, banda_aceh), 14, 1);
  EXPECT_NEAR(longer(chittagong, singapore), 221, 1);
}

// Isometric latitude on WGS84 (Snyder 1987, Map Projections, equation 3-7): on a chart by it, bearings are
// angles.
double isometric(double lat_deg) {
  constexpr double e = 0.081819190842621;
  const double sine = std::sin(lat_deg * radians_per_degree);
  return std::asinh(std::tan(lat_deg * radians_per_degree)) - e * std::atanh(e * sine);
}

TEST(Rhumb, KeepsOneBearingOnAMercatorChartAndIsTheMeridianOverItsCosine) {
  for (const auto& [from, to] :
       {std::pair{coxs_bazar, banda_aceh}, {chittagong, singapore}, {teknaf, langkawi}}) {
    const double east = (to.lon_deg - from.lon_deg) * radians_per_degree;
    const double north = isometric(to.lat_deg) - isometric(from.lat_deg);
    const RhumbPath path = rhumb_between(from, to);
    EXPECT_NEAR(std::tan(path.bearing.in_radians()), east / north, 1e-9);
    const Distance meridian = geodesic_between(from, {to.lat_deg, from.lon_deg}).distance;
    EXPECT_NEAR(path.distance.in_metres(),
                meridian.in_metres() / std::abs(std::cos(path.bearing.in_radians())), 1e-3);
  }
}

TEST(Rhumb, PointsAlongItLieOnOneBearingAtEqualDistances) {
  const Distance longest = Distance::nautical_miles(15);
  const std::vector<Position> points = along_rhumb(chittagong, singapore, longest);
  EXPECT_EQ(points.size(), 97u);  // of 1442 miles
  EXPECT_EQ(points.back(), singapore);
  const RhumbPath whole = rhumb_between(chittagong, singapore);
  Position before = chittagong;
  for (const Position& p : points) {
    EXPECT_NEAR(rhumb_between(chittagong, p).bearing.in_degrees(), whole.bearing.in_degrees(), 1e-9);
    EXPECT_NEAR(rhumb_between(before, p).distance.in_metres(), whole.distance.in_metres() / 97, 1e-4);
    before = p;
  }
  EXPECT_EQ(along_rhumb(sittwe, sittwe, longest), std::vector<Position>{sittwe});
}

TEST(Geodesic, BearingsRunClockwiseFromNorthUpTo360) {
  EXPECT_NEAR(geodesic_between({0, 95}, {0, 94}).initial.in_degrees(), 270, 1e-9);
}

}  // namespace
}  // namespace searoom
