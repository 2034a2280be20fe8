#include "sim/geo/earth.h"

#include <gtest/gtest.h>

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

TEST(Geodesic, BearingsRunClockwiseFromNorthUpTo360) {
  EXPECT_NEAR(geodesic_between({0, 95}, {0, 94}).initial.in_degrees(), 270, 1e-9);
}

}  // namespace
}  // namespace searoom
