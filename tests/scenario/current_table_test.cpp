#include "sim/scenario/tables/current_table.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "sim/scenario/reading/fields.h"
#include "sim/scenario/tables/swell_table.h"
#include "tests/scenario/complaints_of.h"

namespace searoom::test {
namespace {

std::string area(const std::string& id, int west, int east, double toward, double speed,
                 const std::string& more = "") {
  std::string text = fmt::format(
      "  - id: {}\n    box: {{west_degrees: {}, south_degrees: 0, east_degrees: {}, north_degrees: 10}}\n    "
      "source: s\n"
      "    variability_metres_per_second: 0.2\n{}    monthly:\n",
      id, west, east, more);
  for (const std::string& month : month_names())
    text +=
        fmt::format("      {}: {{toward_degrees: {}, speed_metres_per_second: {}}}\n", month, toward, speed);
  return text;
}

CurrentTable current_table(const std::string& areas) {
  Complaints complaints;
  CurrentTable table = read_current_table("sub_areas:\n" + areas, "current.yaml", complaints);
  EXPECT_EQ(said_by(complaints), "");
  return table;
}

TEST(CurrentTable, ADirectionIsWhereItSetsTo) {
  const CurrentTable table = current_table(area("all", 80, 90, 90, 0.5));
  EXPECT_NEAR(table.areas[0].east_m_s[6], 0.5, 1e-12);
  EXPECT_NEAR(table.areas[0].north_m_s[6], 0, 1e-12);
  EXPECT_NEAR(current_table(area("all", 80, 90, 180, 0.5)).areas[0].north_m_s[0], -0.5, 1e-12);
}

TEST(CurrentTable, TheLastAreaThatHoldsAPlaceCounts) {
  const CurrentTable table = current_table(area("wide", 80, 100, 0, 0.1) + area("narrow", 88, 92, 0, 0.9));
  EXPECT_EQ(table.at({5, 85})->id, "wide");
  EXPECT_EQ(table.at({5, 90})->id, "narrow");
  EXPECT_EQ(table.at({5, 88})->id, "narrow");  // the western edge belongs to it
  EXPECT_EQ(table.at({5, 92})->id, "wide");    // the eastern does not
}

TEST(CurrentTable, OutsideAllAreasThereIsNone) {
  EXPECT_EQ(current_table(area("all", 80, 90, 0, 0.1)).at({5, 95}), nullptr);
  EXPECT_EQ(current_table(area("all", 80, 90, 0, 0.1)).at({10, 85}), nullptr);
}

TEST(CurrentTable, ATideLiesAlongItsAxis) {
  const CurrentTable table = current_table(
      area("all", 80, 90, 0, 0.1, "    tide: {axis_degrees: 30, amplitude_metres_per_second: 2}\n"));
  EXPECT_NEAR(table.areas[0].tide_east_m_s, 1, 1e-12);
  EXPECT_NEAR(table.areas[0].tide_north_m_s, std::sqrt(3.0), 1e-12);
}

TEST(CurrentTable, ErrorsNameTheAreaAndTheMonth) {
  Complaints complaints;
  std::string text = "sub_areas:\n" + area("all", 80, 90, 0, 0.1);
  text.replace(text.find("may: {toward_degrees: 0, speed_metres_per_second: 0.1}"), 54,
               "may: {toward_degrees: 0, speed_metres_per_second: 9}  ");
  read_current_table(text, "current.yaml", complaints);
  EXPECT_EQ(
      said_by(complaints),
      "current.yaml:11:57: sub_areas[0].monthly.may.speed_metres_per_second: found 9, wanted 0 to 3 m/s");
}

TEST(SwellTable, AMonthMayBeOneNumberForAll) {
  Complaints complaints;
  const SwellTable table = read_swell_table(
      "sub_areas:\n  - id: all\n    box: {west_degrees: 80, south_degrees: 0, east_degrees: 90, "
      "north_degrees: 10}\n    source: s\n    swell_metres: 1.5\n",
      "sea.yaml", complaints);
  EXPECT_EQ(said_by(complaints), "");
  EXPECT_EQ(table.at({5, 85})->swell_m[0], 1.5);
  EXPECT_EQ(table.at({5, 85})->swell_m[11], 1.5);
  EXPECT_EQ(table.at({5, 95}), nullptr);
}

}  // namespace
}  // namespace searoom::test
