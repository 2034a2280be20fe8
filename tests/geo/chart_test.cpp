#include "sim/geo/chart.h"

#include <gtest/gtest.h>

#include "sim/geo/chart_error.h"
#include "tests/geo/bay_of_bengal.h"

namespace searoom {
namespace {

std::string region(const std::string& name, int priority) {
  return R"({"type":"Feature","properties":{"iso":"AAA","name":")" + name + R"(","priority":)" +
         std::to_string(priority) +
         R"(},"geometry":{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,9],[0,0]]]}})";
}

Chart open_sea_chart(const std::string& regions = "") {
  ChartInput input;
  input.box = {0, 0, 10, 10};
  input.cell_deg = 0.1;
  if (!regions.empty()) input.regions_text = R"({"type":"FeatureCollection","features":[)" + regions + "]}";
  return Chart(input, ChartCache::none());
}

TEST(Zones, TeknafIsInTheRegionOfBangladesh) {
  const Region* region = test::bay_of_bengal().region_at({20.7, 92.2});
  ASSERT_TRUE(region);
  EXPECT_EQ(region->country, "BGD");
}

TEST(Zones, PhuketIsInThatOfThailandAndMidOceanOffSriLankaInThatOfColombo) {
  EXPECT_EQ(test::bay_of_bengal().region_at({8, 98})->country, "THA");
  EXPECT_EQ(test::bay_of_bengal().region_at({4, 85})->country, "LKA");
}

TEST(Zones, TheHigherPriorityWinsAndThenTheFirstInTheFile) {
  EXPECT_EQ(open_sea_chart(region("low", 1) + "," + region("high", 2)).region_at({5, 5})->name, "high");
  EXPECT_EQ(open_sea_chart(region("high", 2) + "," + region("low", 1)).region_at({5, 5})->name, "high");
  EXPECT_EQ(open_sea_chart(region("first", 1) + "," + region("second", 1)).region_at({5, 5})->name, "first");
  EXPECT_EQ(open_sea_chart(region("first", 1)).region_at({9.5, 5}), nullptr);
}

TEST(TerritorialSea, ReachesTwelveMilesFromTheNearestCountry) {
  const Chart& chart = test::bay_of_bengal();
  EXPECT_EQ(chart.territorial_sea_of({20.70, 92.25}), "BGD");
  EXPECT_EQ(chart.territorial_sea_of({8.55, 97.60}), "THA");
  EXPECT_FALSE(chart.in_territorial_sea({10.5, 95.5}));
  EXPECT_EQ(chart.territorial_sea_of({10.5, 95.5}), "");
  EXPECT_FALSE(chart.in_territorial_sea({20.62, 92.323})) << "St Martin's itself is land";
}

TEST(OpenSeaChart, SailsStraight) {
  Chart chart = open_sea_chart();
  const int to = chart.grid().cell_of({9.05, 9.05});
  chart.prepare_destinations({to}, 2);
  const std::vector<Position> route = chart.route({1, 1}, to);
  ASSERT_GE(route.size(), 2u);
  EXPECT_EQ(route.front(), (Position{1, 1}));
  EXPECT_EQ(route.back(), chart.grid().centre(to));
  EXPECT_FALSE(chart.is_land({5, 5}));
  EXPECT_FALSE(chart.in_territorial_sea({5, 5}));
  EXPECT_EQ(chart.region_at({5, 5}), nullptr);
  EXPECT_EQ(chart.find_place("nowhere"), nullptr);
}

TEST(Chart, FieldsDoNotDependOnTheNumberOfThreads) {
  ChartInput input = test::bay_input();
  input.box = {92, 5, 100, 12};
  Chart one(input, ChartCache::none()), four(input, ChartCache::none());
  std::vector<int> cells;
  for (const Position p : {Position{10.5, 95.5}, {7, 97}, {9, 94.5}, {6, 96}})
    cells.push_back(one.grid().cell_of(p));
  one.prepare_destinations(cells, 1);
  four.prepare_destinations({cells.rbegin(), cells.rend()}, 4);
  for (const int cell : cells) EXPECT_EQ(one.field_to(cell).costs(), four.field_to(cell).costs());
}

TEST(Chart, AWrongBoxOrCellIsRefused) {
  for (const Box box : {Box{10, 0, 0, 10}, Box{0, 10, 10, 0}, Box{0, -91, 10, 0}, Box{0, 0, 181, 10}}) {
    ChartInput input;
    input.box = box;
    EXPECT_THROW(Chart(input, ChartCache::none()), ChartError);
  }
  for (const double cell : {0.0, -1.0, 1e-9}) {
    ChartInput input;
    input.box = {0, 0, 10, 10};
    input.cell_deg = cell;
    EXPECT_THROW(Chart(input, ChartCache::none()), ChartError);
  }
}

}  // namespace
}  // namespace searoom
