#include "sim/geo/coast_distance.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sim/geo/local_metres.h"
#include "tests/geo/bay_of_bengal.h"

namespace searoom {
namespace {

double by_search_m(const LandMask& mask, Position p, double cap_m) {
  const CellGrid& grid = mask.grid();
  const int cell = grid.cell_of(p), reach = 36;
  double nearest_m = cap_m;
  for (int r = std::max(0, grid.row_of(cell) - reach);
       r <= std::min(grid.rows - 1, grid.row_of(cell) + reach); ++r) {
    for (int c = std::max(0, grid.col_of(cell) - reach);
         c <= std::min(grid.cols - 1, grid.col_of(cell) + reach); ++c) {
      const int land = grid.cell_at(r, c);
      if (mask.is_land_cell(land)) nearest_m = std::min(nearest_m, metres_between(p, grid.centre(land)));
    }
  }
  return nearest_m;
}

TEST(CoastDistance, AgreesWithSearchToOneCellDiagonal) {
  const Chart& chart = test::bay_of_bengal();
  test::RandomPlaces places(4);
  for (int i = 0; i < 2000; ++i) {
    const Position p = places.at_sea(chart.mask(), {79.5, 1, 102.5, 23});
    ASSERT_NEAR(chart.coast().distance(p).in_metres(),
                by_search_m(chart.mask(), p, coast_distance_cap.in_metres()), 1852 * 1.42);
  }
}

TEST(CoastDistance, TheTransformItselfIsFarWithinACell) {
  const Chart& chart = test::bay_of_bengal();
  test::RandomPlaces places(5);
  for (int i = 0; i < 2000; ++i) {
    const Position p =
        chart.grid().centre(chart.grid().cell_of(places.at_sea(chart.mask(), {79.5, 1, 102.5, 23})));
    ASSERT_NEAR(chart.coast().distance(p).in_metres(),
                by_search_m(chart.mask(), p, coast_distance_cap.in_metres()), 100);
  }
}

TEST(CoastDistance, IsZeroOnLandAndTheCapFarOut) {
  const CoastDistance& coast = test::bay_of_bengal().coast();
  EXPECT_EQ(coast.distance({20.62, 92.323}).in_metres(), 0);
  EXPECT_EQ(coast.distance({10.5, 88}), coast.cap());
  EXPECT_EQ(coast.nearest_land_cell({10.5, 88}), -1);
}

TEST(CoastDistance, TheNearestLandCellLiesAtTheDistance) {
  const Chart& chart = test::bay_of_bengal();
  test::RandomPlaces places(6);
  for (int i = 0; i < 2000; ++i) {
    const Position p =
        chart.grid().centre(chart.grid().cell_of(places.at_sea(chart.mask(), {90, 4, 101, 22})));
    const int land = chart.coast().nearest_land_cell(p);
    if (land < 0) continue;
    ASSERT_TRUE(chart.mask().is_land_cell(land));
    ASSERT_NEAR(metres_between(p, chart.grid().centre(land)), chart.coast().distance(p).in_metres(), 2);
  }
}

TEST(CoastDistance, AnAllSeaChartHasNoCoast) {
  const CoastDistance coast(LandMask(CellGrid::over({0, 0, 1, 1}, 0.1)), coast_distance_cap);
  EXPECT_EQ(coast.distance({0.5, 0.5}), coast_distance_cap);
  EXPECT_EQ(coast.nearest_land_cell({0.5, 0.5}), -1);
}

}  // namespace
}  // namespace searoom
