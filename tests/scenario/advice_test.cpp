// What `searoom check` sees that only someone who knows the subject would: each with a scenario that has it,
// and none in one that has not.
#include "sim/scenario/advice/advice.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/program.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> advice(const std::vector<std::string>& settings) {
  std::vector<std::string> lines;
  for (const Complaint& c : advice_on(*load("scenarios/andaman-2015/world.yaml", settings).scenario))
    lines.push_back(c.line());
  return lines;
}

TEST(Advice, TheWorldOf2015HasNothingToLookAt) {
  EXPECT_THAT(advice({}), IsEmpty());
}

TEST(Advice, ABoatFasterThanItsHullAllows) {
  EXPECT_THAT(advice({"vessel_kinds.trawler.cruise_speed_knots=25"}),
              Contains(HasSubstr("faster than a loaded hull of 21 m")));
}

TEST(Advice, MorePeopleThanTheHullTakes) {
  EXPECT_THAT(advice({"vessel_kinds.trawler.people_most=300"}),
              Contains(HasSubstr("more than the 300 that a trawler takes")));
}

TEST(Advice, AnEngineWithoutFuelForTheWay) {
  EXPECT_THAT(advice({"vessel_kinds.trawler.fuel_litres=1000"}),
              Contains(HasSubstr("found a trawler with 1000 litres, less than")));
}

TEST(Advice, ADeskWithNoUnit) {
  EXPECT_THAT(advice({"states.LKA.units=null"}),
              Contains(HasSubstr("a desk for Sri Lanka with no unit to send")));
}

TEST(Advice, ARegionWithNoDesk) {
  EXPECT_THAT(advice({"states.MYS.desk=null"}), Contains(HasSubstr("of MYS, for which no state has a desk")));
}

// One chart of the Caribbean, and files that belong to other waters or have their axes swapped.
class AdviceOnData : public testing::Test {
 protected:
  void write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_.file(name)) << text;
  }
  static std::string wind(double south, double north, double west, double east) {
    std::string rows = "month,lat_deg,lon_deg,u_mean_m_s,v_mean_m_s,u_std_m_s,v_std_m_s\n";
    for (int month = 1; month <= 12; ++month) {
      for (const double lat : {south, north}) {
        for (const double lon : {west, east}) rows += fmt::format("{},{},{},5,0,0,0\n", month, lat, lon);
      }
    }
    return rows;
  }
  static std::string map(const std::string& geometry, const std::string& properties,
                         const std::string& more = "") {
    return R"({"type": "FeatureCollection",)" + more +
           R"( "features": [{"type": "Feature", "properties": {)" + properties + R"(}, "geometry": )" +
           geometry + "}]}";
  }
  std::vector<std::string> advice(const std::string& more) const {
    write("world.yaml",
          "title: Data\nstart: 2015-01-01\nend: 2015-01-02\n"
          "vessel_kinds: {raft: {leeway: SKIFF-1, length_metres: 8, people_most: 20, "
          "cruise_speed_knots: 0}}\n" +
              more);
    std::vector<std::string> lines;
    for (const Complaint& c : advice_on(*load_setting({folder_.file("world.yaml"), {}, {}}, 1).scenario))
      lines.push_back(c.line());
    return lines;
  }
  static constexpr const char* box =
      "west_degrees: -80, south_degrees: 10, east_degrees: -70, north_degrees: 20, "
      "cell_minutes: 30";
  TemporaryFolder folder_{"searoom-advice"};
};

TEST_F(AdviceOnData, ACoastThatMissesTheChart) {
  const auto square = [](double west, double south) {
    return fmt::format(
        R"({{"type": "Polygon", "coordinates": [[[{0}, {1}], [{2}, {1}], [{2}, {3}], [{0}, {3}], [{0}, {1}]]]}})",
        west, south, west + 2, south + 2);
  };
  const std::string world = fmt::format("chart: {{{}, coast: coast.geojson}}\n", box);
  write("coast.geojson", map(square(-76, 14), R"("iso": "JAM")"));
  EXPECT_THAT(advice(world), IsEmpty());
  write("coast.geojson", map(square(14, -76), R"("iso": "JAM")"));
  EXPECT_THAT(advice(world),
              ElementsAre(HasSubstr("found no land of this coast on the chart; are longitude and")));
  write("coast.geojson",
        map(square(-76, 14), R"("iso": "JAM")",
            R"("crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32618"}},)"));
  EXPECT_THAT(
      advice(world),
      ElementsAre(HasSubstr("found coordinates of urn:ogc:def:crs:EPSG::32618, wanted those of WGS 84")));
  for (const char* name : {"urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326"}) {
    write("coast.geojson",
          map(square(-76, 14), R"("iso": "JAM")",
              fmt::format(R"("crs": {{"type": "name", "properties": {{"name": "{}"}}}},)", name)));
    EXPECT_THAT(advice(world), IsEmpty()) << name;
  }
}

TEST(Advice, WaitingForANightThatSummerHasNot) {
  const auto nights = [](const char* latitude) {
    const Setting setting = load(
        "scenarios/drift-check/departures.yaml",
        {"departures.flow.by_night=true", "end=2001-01-01",
         "chart={west_degrees: 94, south_degrees: 0, east_degrees: 96, north_degrees: 70, cell_minutes: 20}",
         std::string("places.harbour={kind: embarkation, at: [") + latitude + ", 95]}"});
    std::vector<std::string> lines;
    for (const Complaint& c : advice_on(*setting.scenario)) lines.push_back(c.line());
    return lines;
  };
  EXPECT_THAT(nights("10"), IsEmpty());
  EXPECT_THAT(nights("60"), ElementsAre(HasSubstr("about midnight then")));
}

TEST_F(AdviceOnData, AWindTableThatEndsFarFromTheChart) {
  const std::string world = fmt::format("chart: {{{}}}\nsea: {{wind: {{table: wind.csv}}}}\n", box);
  write("wind.csv", wind(10, 20, -80, -70));
  EXPECT_THAT(advice(world), IsEmpty());
  write("wind.csv", wind(10, 20, -80, -79.5));
  EXPECT_THAT(advice(world), ElementsAre(HasSubstr("found a wind table that ends")));
  for (const std::string& elsewhere : {wind(10, 20, 90, 100), wind(-80, -70, 10, 20)}) {
    write("wind.csv", elsewhere);
    EXPECT_THAT(advice(world), ElementsAre(HasSubstr("found a wind table of another place")));
  }
}

TEST_F(AdviceOnData, PlacesLanesRegionsAndDepthsOfAnotherPlace) {
  write("far.geojson", map(R"({"type": "Point", "coordinates": [15, -72]})",
                           R"("id": "far", "name": "Far", "kind": "port")"));
  write("lanes.geojson", map(R"({"type": "LineString", "coordinates": [[15, -72], [16, -75]]})",
                             R"("id": "a-lane", "name": "A lane")"));
  write("regions.geojson",
        map(R"({"type": "Polygon", "coordinates": [[[10, -75], [12, -75], [12, -70], [10, -75]]]})",
            R"("name": "R", "iso": "JAM", "priority": 1)"));
  write("depths.csv", "x,10,12\n-70,5,5\n-72,5,5\n");
  EXPECT_THAT(advice(fmt::format("chart: {{{}, places: far.geojson}}\n", box)),
              ElementsAre(HasSubstr("found none of these places on the chart")));
  EXPECT_THAT(advice(fmt::format("chart: {{{}, lanes: lanes.geojson}}\n", box)),
              ElementsAre(HasSubstr("found none of these lanes on the chart")));
  EXPECT_THAT(advice(fmt::format("chart: {{{}, regions: regions.geojson}}\n", box)),
              Contains(HasSubstr("found none of these regions on the chart")));
  EXPECT_THAT(advice(fmt::format("chart: {{{}}}\nview: {{depths: depths.csv}}\n", box)),
              ElementsAre(HasSubstr("view.depths: found none of these depths on the chart")));
  EXPECT_THAT(advice(fmt::format("chart: {{{}}}\nsea: {{waves: {{depths: depths.csv}}}}\n", box)),
              ElementsAre(HasSubstr("sea.waves.depths: found none of these depths on the chart")));
}

TEST_F(AdviceOnData, CurrentsAndIncidentsOfAnotherPlace) {
  std::string current =
      "sub_areas:\n  - id: far\n    box: {west_degrees: 10, south_degrees: -75, east_degrees: 12, "
      "north_degrees: -70}\n    variability_metres_per_second: 0.1\n    source: made up\n    monthly:\n";
  for (const char* month : {"january", "february", "march", "april", "may", "june", "july", "august",
                            "september", "october", "november", "december"})
    current += fmt::format("      {}: {{toward_degrees: 90, speed_metres_per_second: 0.2}}\n", month);
  write("current.yaml", current);
  EXPECT_THAT(advice(fmt::format("chart: {{{}}}\nsea: {{current: {{table: current.yaml}}}}\n", box)),
              ElementsAre(HasSubstr("found none of the areas of this current table on the chart")));
  write(
      "incidents.geojson",
      map(R"({"type": "Point", "coordinates": [15, -72]})",
          R"("id": "far", "from": "2015-01-01", "until": "2015-01-02", "kind": "capsized", "text": "Far.", )"
          R"("people_low": 1, "people_high": 2, "uncertainty_nm": 3, "confidence": "low", "source": "none")"));
  EXPECT_THAT(advice(fmt::format("chart: {{{}}}\nview: {{incidents: incidents.geojson}}\n", box)),
              ElementsAre(HasSubstr("found none of these incidents on the chart")));
}

TEST_F(AdviceOnData, ARunThatNeedsMuchMemory) {
  const std::string world = fmt::format(
      "chart: {{{}}}\nvessels: {{many: {{kind: raft, at: [15, -75], people_aboard: 1, count: ", box);
  EXPECT_THAT(advice(world + "100000}}\n"), IsEmpty());
  EXPECT_THAT(advice(world + "500000}}\n"), ElementsAre(HasSubstr("a run needs about 2.3 GB of memory")));
}

}  // namespace
}  // namespace searoom::test
