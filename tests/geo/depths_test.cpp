#include "sim/geo/depths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sim/geo/chart_error.h"
#include "tests/geo/bay_of_bengal.h"

namespace searoom {
namespace {

using ::testing::HasSubstr;

// Half a degree apart; a slope down to the south-east.
const std::string slope =
    "lat\\lon,90,90.5,91\n"
    "11,20,0,-40\n"
    "10.5,0,-20,-60\n"
    "10,-20,-40,-100\n";

std::string depths_trouble(const std::string& csv) {
  try {
    read_depths(csv, "depths.csv");
  } catch (const ChartError& e) {
    return e.what();
  }
  return "";
}

TEST(Depths, AreThoseOfTheTableWhereItHasOne) {
  const Depths depths = read_depths(slope, "depths.csv");
  EXPECT_DOUBLE_EQ(depths.depth_m({10, 91}).value(), 100);
  EXPECT_DOUBLE_EQ(depths.depth_m({10.5, 90.5}).value(), 20);
  EXPECT_DOUBLE_EQ(depths.depth_m({11, 91}).value(), 40);
}

TEST(Depths, AreNegativeOnAHill) {
  EXPECT_DOUBLE_EQ(read_depths(slope, "depths.csv").depth_m({11, 90}).value(), -20);
}

TEST(Depths, AreInterpolatedBetweenTheFourAround) {
  const Depths depths = read_depths(slope, "depths.csv");
  EXPECT_DOUBLE_EQ(depths.depth_m({10, 90.25}).value(), 30);
  EXPECT_DOUBLE_EQ(depths.depth_m({10.25, 90.75}).value(), 55);  // of 40, 100, 20 and 60
  EXPECT_DOUBLE_EQ(depths.depth_m({10.125, 90.875}).value(),
                   0.75 * (0.25 * 40 + 0.75 * 100) + 0.25 * (0.25 * 20 + 0.75 * 60));
}

TEST(Depths, AreNothingOutsideTheGrid) {
  const Depths depths = read_depths(slope, "depths.csv");
  for (const Position outside : {Position{9.99, 90.5}, {11.01, 90.5}, {10.5, 89.99}, {10.5, 91.01}}) {
    EXPECT_FALSE(depths.depth_m(outside));
  }
  EXPECT_FALSE(Depths{}.depth_m({0, 0}));
}

TEST(Depths, AreTheSameFromATableThatBeginsInTheSouth) {
  const Depths turned = read_depths(
      "lat\\lon,90,90.5,91\r\n10,-20,-40,-100\r\n10.5,0,-20,-60\r\n11,20,0,-40\r\n\r\n", "depths.csv");
  EXPECT_EQ(turned.relief_m, read_depths(slope, "depths.csv").relief_m);
  EXPECT_DOUBLE_EQ(turned.depth_m({11, 91}).value(), 40);
}

TEST(Depths, AreRefusedWithLineAndReason) {
  EXPECT_THAT(depths_trouble("lat,90,91\n11,0,deep\n10,0,0\n"),
              HasSubstr("depths.csv: line 2: found 'deep', wanted a height in metres from -12000 to 9000"));
  EXPECT_THAT(depths_trouble("lat,90,91\n11,0,nan\n10,0,0\n"), HasSubstr("line 2: found 'nan'"));
  EXPECT_THAT(depths_trouble("lat,90,91\n11,0,-99999\n10,0,0\n"), HasSubstr("line 2: found '-99999'"));
  EXPECT_THAT(depths_trouble("lat,90,91\n11,0,0\n10,0\n"),
              HasSubstr("line 3: found 1 heights, wanted 2, one for each longitude"));
  EXPECT_THAT(depths_trouble("lat,90,91\n11,0,0\n10,0,0,0\n"), HasSubstr("line 3: found 3 heights"));
  EXPECT_THAT(depths_trouble("lat,90,91\n95,0,0\n94,0,0\n"),
              HasSubstr("line 2: found '95', wanted a latitude"));
  EXPECT_THAT(depths_trouble("lat,90,191\n11,0,0\n"), HasSubstr("line 1: found '191', wanted a longitude"));
  EXPECT_THAT(depths_trouble("lat,91,90\n11,0,0\n"), HasSubstr("from east to west"));
  EXPECT_THAT(depths_trouble("lat,90,91,93\n11,0,0,0\n"), HasSubstr("longitudes that are not evenly spaced"));
  EXPECT_THAT(depths_trouble("lat,90,91\n11,0,0\n10,0,0\n8,0,0\n"),
              HasSubstr("latitudes that are not evenly spaced"));
  EXPECT_THAT(depths_trouble("lat,90,90\n11,0,0\n10,0,0\n"), HasSubstr("not evenly spaced"));
  EXPECT_THAT(depths_trouble("lat,90,91\n11,0,0\n"), HasSubstr("found 1 latitudes, wanted at least 2"));
}

TEST(Depths, AreRefusedWhereTheTextIsNoTable) {
  for (const char* garbage :
       {"", "\n", ",", "no table", "{\"type\": 1}", "\xff\xfe,\x01", "lat,90,91", ",,,\n,,,\n"}) {
    EXPECT_THAT(depths_trouble(garbage), HasSubstr("depths.csv: line ")) << garbage;
  }
}

// Values of ETOPO5, and the shallow Strait of Malacca.
TEST(Depths, OfTheBayOfBengalAreThoseOfItsTable) {
  const Depths bay = read_depths(test::scenario_text("depths.csv"), "depths.csv");
  EXPECT_EQ(bay.rows, 313u);
  EXPECT_EQ(bay.columns, 241u);
  EXPECT_NEAR(bay.depth_m({10, 94.5}).value(), 3096, 1e-3);
  EXPECT_NEAR(bay.depth_m({10, 95}).value(), 2079, 1e-3);
  EXPECT_NEAR(bay.depth_m({24, 85}).value(), -564, 1e-3);
  EXPECT_LT(bay.depth_m({5, 99.5}).value(), 100);
  EXPECT_GT(bay.depth_m({5, 99.5}).value(), 10);
  EXPECT_FALSE(bay.depth_m({10, 82}));
}

}  // namespace
}  // namespace searoom
