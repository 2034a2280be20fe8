#include "sim/scenario/tables/wind_climate.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/scenario/complaints_of.h"

namespace searoom::test {
namespace {

constexpr const char* csv_header = "month,lat_deg,lon_deg,u_mean_m_s,v_mean_m_s,u_std_m_s,v_std_m_s\n";

// All months of one cell, the same but for the month's hundredth.
std::string cell(double lat, double lon, double u, double v = 0, double spread = 1) {
  std::string rows;
  for (int m = 1; m <= 12; ++m)
    rows += fmt::format("{},{},{},{},{},{},{}\n", m, lat, lon, u + m / 100.0, v, spread, 2 * spread);
  return rows;
}

WindClimate wind_climate(const std::string& rows) {
  Complaints complaints;
  WindClimate climate = read_wind_climate(csv_header + rows, "wind.csv", complaints);
  EXPECT_EQ(said_by(complaints), "");
  return climate;
}

TEST(WindClimate, ACellIsItselfAtItsCentre) {
  const WindClimate climate =
      wind_climate(cell(10, 90, 4, -2, 3) + cell(10, 92, 8) + cell(12, 90, 8) + cell(12, 92, 8));
  const WindClimate::Mean may = climate.at({10, 90})[4];
  EXPECT_DOUBLE_EQ(may.east_m_s, 4.05);
  EXPECT_DOUBLE_EQ(may.north_m_s, -2);
  EXPECT_DOUBLE_EQ(may.east_spread_m_s, 3);
  EXPECT_DOUBLE_EQ(may.north_spread_m_s, 6);
}

TEST(WindClimate, BetweenCellsItIsBilinear) {
  const WindClimate climate =
      wind_climate(cell(10, 90, 0) + cell(10, 92, 4) + cell(12, 90, 8) + cell(12, 92, 16));
  EXPECT_DOUBLE_EQ(climate.at({11, 91})[0].east_m_s, 7.01);
  EXPECT_DOUBLE_EQ(climate.at({10, 90.5})[0].east_m_s, 1.01);
  EXPECT_DOUBLE_EQ(climate.at({10.5, 91.5})[0].east_m_s,
                   0.75 * (0.25 * 0 + 0.75 * 4) + 0.25 * (0.25 * 8 + 0.75 * 16) + 0.01);
}

// As of a model of 2 by 3 degrees.
TEST(WindClimate, CellsNeedNotBeSquare) {
  const WindClimate climate =
      wind_climate(cell(10, 90, 0) + cell(10, 93, 4) + cell(12, 90, 8) + cell(12, 93, 16) + cell(14, 93, 2));
  EXPECT_DOUBLE_EQ(climate.at({11, 91.5})[0].east_m_s, 7.01);
  EXPECT_DOUBLE_EQ(climate.at({10, 90.75})[0].east_m_s, 1.01);
  EXPECT_DOUBLE_EQ(climate.at({12, 93})[0].east_m_s, 16.01);
}

TEST(WindClimate, CellsOnLandAreLeftOut) {
  const WindClimate climate = wind_climate(cell(10, 90, 0) + cell(10, 92, 4) + cell(12, 90, 8));
  EXPECT_DOUBLE_EQ(climate.at({11, 91})[0].east_m_s, (0 + 4 + 8) / 3.0 + 0.01);
  EXPECT_DOUBLE_EQ(climate.at({12, 91})[0].east_m_s, 8.01);  // between a sea cell and the land
}

TEST(WindClimate, FarFromAnyCellTheNearestCounts) {
  const WindClimate climate = wind_climate(cell(10, 90, 1) + cell(10, 92, 2) + cell(12, 90, 3));
  EXPECT_DOUBLE_EQ(climate.at({30, 91})[0].east_m_s, 3.01);
  EXPECT_DOUBLE_EQ(climate.at({10, 120})[0].east_m_s, 2.01);
  EXPECT_DOUBLE_EQ(climate.at({12, 92})[0].east_m_s,
                   3.01);  // nearer than it looks: a degree of longitude is shorter
}

// 0.1 + 0.2 is not 0.3: neighbours are found by their row and column, not by their degrees.
TEST(WindClimate, ASpacingThatNoComputerWritesExactlyIsAGridToo) {
  std::string rows;
  for (int r = 0; r < 8; ++r) {
    for (int c = 0; c < 8; ++c) rows += cell(10 + r / 10.0, 90 + c / 10.0, r);
  }
  const WindClimate climate = wind_climate(rows);
  for (double lat = 10; lat < 10.7; lat += 0.0501)
    EXPECT_NEAR(climate.at({lat, 90.33})[0].east_m_s, (lat - 10) * 10 + 0.01, 1e-9) << lat;
}

TEST(WindClimate, RowsMayComeInAnyOrderAndColumnsToo) {
  Complaints complaints;
  std::string rows;
  for (int m = 12; m >= 1; --m) rows += fmt::format("2,1,x,{},90,10,7,0\n", m);
  const WindClimate climate =
      read_wind_climate("v_std_m_s,u_std_m_s,note,month,lon_deg,lat_deg,u_mean_m_s,v_mean_m_s\n" + rows,
                        "wind.csv", complaints);
  EXPECT_EQ(said_by(complaints), "");
  EXPECT_DOUBLE_EQ(climate.at({10, 90})[3].east_m_s, 7);
  EXPECT_DOUBLE_EQ(climate.at({10, 90})[3].north_spread_m_s, 2);
}

TEST(WindClimate, EveryBadRowIsToldWithItsLine) {
  Complaints complaints;
  read_wind_climate(
      csv_header + cell(10, 90, 1) +
          "13,10,90,1,1,1,1\n1,95,90,1,1,1,1\n2,10,190,1,1,1,1\n3,10,92,50,50,1,1\n4,10,92,1,1,-1,1\n",
      "wind.csv", complaints);
  EXPECT_EQ(said_by(complaints),
            "wind.csv:14:1: found month 13, wanted 1 to 12\n"
            "wind.csv:15:1: found lat_deg 95, wanted -90 to 90\n"
            "wind.csv:16:1: found lon_deg 190, wanted -180 to 180\n"
            "wind.csv:17:1: found a mean wind of 70.7107 m/s, wanted below 60\n"
            "wind.csv:18:1: found a standard deviation of -1 m/s, wanted 0 to 30");
}

}  // namespace
}  // namespace searoom::test
