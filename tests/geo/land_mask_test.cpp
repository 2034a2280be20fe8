#include "sim/geo/land_mask.h"

#include <gtest/gtest.h>

#include "sim/geo/local_metres.h"
#include "tests/geo/bay_of_bengal.h"

namespace searoom {
namespace {

LandPolygon square(const std::string& country, double west, double south, double east, double north) {
  return {country, "", {{{south, west}, {south, east}, {north, east}, {north, west}, {south, west}}}};
}

const CellGrid ten_by_ten = CellGrid::over({0, 0, 10, 10}, 1);

TEST(CellGrid, CellsAndCentresAreInverse) {
  for (int cell = 0; cell < ten_by_ten.size(); ++cell) {
    EXPECT_EQ(ten_by_ten.cell_of(ten_by_ten.centre(cell)), cell);
  }
  EXPECT_EQ(ten_by_ten.cell_of({0.5, 3.5}), 3);
}

TEST(CellGrid, OutsideThereIsNoCell) {
  for (const Position p : {Position{-0.01, 5}, Position{5, -0.01}, Position{10, 5}, Position{5, 10}}) {
    EXPECT_EQ(ten_by_ten.cell_of(p), -1);
  }
}

TEST(LandMask, SmallIslandsSurvive) {
  const LandMask& mask = test::bay_of_bengal().mask();
  EXPECT_TRUE(mask.is_land({6.488, 99.303})) << "Koh Lipe";
  EXPECT_TRUE(mask.is_land({20.620, 92.323})) << "St Martin's";
  EXPECT_TRUE(mask.is_land({8.655, 97.640})) << "Ko Similan";
}

TEST(LandMask, EveryPolygonOfTheCoastLeavesLand) {
  const LandMask& mask = test::bay_of_bengal().mask();
  for (const LandPolygon& land : read_coast(test::bay_input().coast_text, "coast").land) {
    for (const Position p : land.rings[0]) {
      ASSERT_TRUE(mask.is_land(p) || mask.grid().cell_of(p) < 0) << land.name;
    }
  }
}

TEST(LandMask, TheAndamanSeaIsOpen) {
  const LandMask& mask = test::bay_of_bengal().mask();
  const Position open{10.5, 95.5};
  EXPECT_FALSE(mask.is_land(open));
  EXPECT_TRUE(mask.is_open_sea(mask.grid().cell_of(open)));
}

TEST(LandMask, AnIslandSmallerThanACellIsACell) {
  const LandMask mask(ten_by_ten, {{square("A", 4.1, 4.1, 4.2, 4.2)}});
  EXPECT_TRUE(mask.is_land({4.9, 4.9}));
  EXPECT_FALSE(mask.is_land({4.9, 5.1}));
}

TEST(LandMask, AHoleIsALakeAndNotOpenSea) {
  LandPolygon land = square("A", 2, 2, 8, 8);
  land.rings.push_back({{3.5, 3.5}, {3.5, 6.5}, {6.5, 6.5}, {6.5, 3.5}, {3.5, 3.5}});
  const LandMask mask(ten_by_ten, {{land}});
  EXPECT_FALSE(mask.is_land({5, 5}));
  EXPECT_FALSE(mask.is_open_sea(ten_by_ten.cell_of({5, 5})));
  EXPECT_TRUE(mask.is_open_sea(ten_by_ten.cell_of({0.5, 0.5})));
}

TEST(LandMask, ABorderCellBelongsToTheCountryOfItsCentre) {
  const LandMask mask(ten_by_ten, {{square("A", 1, 1, 4.3, 9), square("B", 4.3, 1, 9, 9)}});
  EXPECT_EQ(mask.countries()[mask.country_of(ten_by_ten.cell_of({5, 4.1}))], "B");
  EXPECT_EQ(mask.countries()[mask.country_of(ten_by_ten.cell_of({5, 3.9}))], "A");
  EXPECT_EQ(mask.country_of(ten_by_ten.cell_of({0.5, 0.5})), 0);
}

TEST(LandMask, OutsideTheChartIsSea) {
  EXPECT_FALSE(test::bay_of_bengal().is_land({40, 90}));
}

TEST(LandContact, IsAtSeaAndNoFinerSamplingFindsLandBefore) {
  const LandMask& mask = test::bay_of_bengal().mask();
  test::RandomPlaces places(3);
  int contacts = 0;
  for (int i = 0; i < 3000; ++i) {
    const Position a = places.at_sea(mask, {90, 4, 101, 22.5});
    const Position b = moved(a, places.between(-60e3, 60e3), places.between(-60e3, 60e3));
    const auto contact = mask.first_land_contact(a, b);
    contacts += contact.has_value();
    const Position end = contact.value_or(b);
    ASSERT_FALSE(mask.is_land(end));
    for (int s = 0; s <= 500; ++s) {
      const double f = s / 500.0;
      ASSERT_FALSE(mask.is_land(
          {a.lat_deg + f * (end.lat_deg - a.lat_deg), a.lon_deg + f * (end.lon_deg - a.lon_deg)}));
    }
  }
  EXPECT_GT(contacts, 100);
}

TEST(LandContact, IsJustBeforeTheLand) {
  const LandMask mask(ten_by_ten, {{square("A", 5.2, 2.2, 7.8, 7.8)}});
  const auto contact = mask.first_land_contact({4.5, 0.5}, {4.5, 9.5});
  ASSERT_TRUE(contact);
  EXPECT_NEAR(contact->lon_deg, 5, 1e-5);
  EXPECT_LT(contact->lon_deg, 5);
}

TEST(LandContact, ALineThroughACornerTouchesTheLandBesideIt) {
  const LandMask mask(ten_by_ten, {{square("A", 3.2, 4.2, 3.8, 4.8), square("A", 4.2, 3.2, 4.8, 3.8)}});
  EXPECT_TRUE(mask.first_land_contact({3.5, 3.5}, {4.5, 4.5}));
  EXPECT_TRUE(mask.first_land_contact({4.5, 4.5}, {3.5, 3.5}));
}

TEST(LandContact, AStandingBoatMeetsNoLand) {
  EXPECT_FALSE(test::bay_of_bengal().mask().first_land_contact({10.5, 95.5}, {10.5, 95.5}));
}

TEST(OpenSea, SeasThatMeetAtACornerAreApart) {
  const LandMask mask(CellGrid::over({0, 0, 2, 2}, 1),
                      {{square("A", 0.1, 0.1, 0.9, 0.9), square("A", 1.1, 1.1, 1.9, 1.9)}});
  EXPECT_NE(mask.is_open_sea(1), mask.is_open_sea(2));
}

TEST(OpenSea, TheNearestToABeachIsOpenAndNear) {
  const LandMask& mask = test::bay_of_bengal().mask();
  const Position teknaf{20.863, 92.3};
  const auto cell = nearest_open_sea(mask, teknaf, Distance::nautical_miles(20));
  ASSERT_TRUE(cell);
  EXPECT_TRUE(mask.is_open_sea(*cell));
  EXPECT_LT(metres_between(teknaf, mask.grid().centre(*cell)), 10000);
}

TEST(OpenSea, ThereIsNoneNearAPoleWhereADegreeOfLongitudeHasNoLength) {
  EXPECT_FALSE(nearest_open_sea(test::bay_of_bengal().mask(), {90, 90}, Distance::nautical_miles(20)));
}

TEST(OpenSea, ThereIsNoneNearAnInlandTown) {
  EXPECT_FALSE(nearest_open_sea(test::bay_of_bengal().mask(), {17.4, 79.5}, Distance::nautical_miles(20)));
}

}  // namespace
}  // namespace searoom
