#include <gtest/gtest.h>

#include "sim/geo/chart_error.h"
#include "sim/geo/coast.h"
#include "sim/geo/lanes.h"
#include "sim/geo/places.h"
#include "sim/geo/zones.h"
#include "tests/geo/bay_of_bengal.h"

namespace searoom {
namespace {

std::string feature(const std::string& properties, const std::string& type, const std::string& coordinates) {
  return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":{"type":")" + type +
         R"(","coordinates":)" + coordinates + "}}";
}

std::string file(const std::string& features) {
  return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

std::string island(const std::string& coordinates) {
  return file(feature(R"("iso":"THA","name":"Koh Lipe")", "Polygon", coordinates));
}

template <class Read>
std::string chart_error_of(Read read) {
  try {
    read();
  } catch (const ChartError& e) {
    return e.what();
  }
  return "no error";
}

std::string coast_error(const std::string& text) {
  return chart_error_of([&] { read_coast(text, "coast.geojson"); });
}

TEST(Coast, AMultiPolygonBecomesOnePolygonForEachPart) {
  const Coast coast = read_coast(file(feature(R"("iso":"IND")", "MultiPolygon",
                                              "[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]")),
                                 "coast.geojson");
  ASSERT_EQ(coast.land.size(), 2u);
  EXPECT_EQ(coast.land[1].country, "IND");
  EXPECT_EQ(coast.land[1].rings[0][1], (Position{5, 6}));
}

TEST(Coast, AnOpenRingIsNamedWithItsFeature) {
  EXPECT_EQ(coast_error(island("[[[0,0],[1,0],[1,1],[0,1]]]")),
            "coast.geojson: feature 1 (Koh Lipe): ring 1 is not closed: it begins at 0,0 and ends at 0,1");
}

TEST(Coast, AFeatureIsNamedWithItsLine) {
  const std::string sound =
      R"({"type": "Feature", "properties": {"iso": "THA", "name": "features [{"}, "geometry":
    {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]]}})";
  const std::string open = R"({"type": "Feature", "properties": {"iso": "THA"}, "geometry":
    {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,1]]]}})";
  EXPECT_EQ(
      coast_error("{\"type\": \"FeatureCollection\",\n\"features\": [\n" + sound + ",\n\n" + open + "\n]}\n"),
      "coast.geojson: feature 2, line 6: ring 1 is not closed: it begins at 0,0 and ends at 0,1");
}

TEST(Coast, ARingOfThreePointsIsRefused) {
  EXPECT_NE(coast_error(island("[[[0,0],[1,0],[0,0]]]")).find("at least 4"), std::string::npos);
}

TEST(Coast, ALatitudeBeyondThePoleIsRefused) {
  EXPECT_NE(coast_error(island("[[[0,0],[1,95],[1,1],[0,0]]]")).find("latitude 95"), std::string::npos);
}

TEST(Coast, ANumberThatIsNotFiniteIsRefused) {
  EXPECT_NE(coast_error(island("[[[0,0],[1e999,5],[1,1],[0,0]]]")).find("not valid JSON"), std::string::npos);
}

TEST(Coast, WrongShapesOfJsonAreRefusedAndNeverCrash) {
  for (const char* text : {"", "[]", "{", "null", R"({"type":"FeatureCollection"})",
                           R"({"type":"FeatureCollection","features":[1]})",
                           R"({"type":"FeatureCollection","features":[{"type":"Feature"}]})"}) {
    EXPECT_EQ(coast_error(text).rfind("coast.geojson: ", 0), 0u) << text;
  }
  for (const char* shape :
       {"[]", "[[]]", "5", "[[[0,0],[1],[1,1],[0,0]]]", R"([[["a",0],[1,0],[1,1],[0,0]]])"}) {
    EXPECT_NE(coast_error(island(shape)), "no error") << shape;
  }
}

TEST(Coast, LandWithoutACountryIsRefused) {
  const std::string text = file(feature(R"("name":"x")", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]"));
  EXPECT_NE(coast_error(text).find("'iso'"), std::string::npos);
}

const std::string teknaf_port =
    feature(R"("id":"teknaf","name":"Teknaf","kind":"port","iso":"BGD")", "Point", "[92.3,20.86]");

TEST(Places, AreReadWithTheirPosition) {
  const std::vector<Place> places = read_places(file(teknaf_port), "places.geojson");
  ASSERT_EQ(places.size(), 1u);
  EXPECT_EQ(places[0].id, "teknaf");
  EXPECT_EQ(places[0].at, (Position{20.86, 92.3}));
}

TEST(Places, AnIdUsedTwiceIsRefused) {
  EXPECT_EQ(chart_error_of([] { read_places(file(teknaf_port + "," + teknaf_port), "places.geojson"); }),
            "places.geojson: feature 2 (Teknaf): id 'teknaf' is used by an earlier feature");
}

TEST(Places, AnIdIsLowerCaseWithSingleHyphens) {
  for (const char* id : {"Teknaf", "a--b", "-a", "a-", "a b"}) {
    const std::string text =
        file(feature(std::string(R"("name":"x","kind":"port","id":")") + id + "\"", "Point", "[1,2]"));
    EXPECT_NE(chart_error_of([&] { read_places(text, "p"); }).find("single hyphens"), std::string::npos)
        << id;
  }
}

TEST(Lanes, ALineOfOnePointIsRefused) {
  const std::string text = file(feature(R"("id":"a","name":"A")", "LineString", "[[1,2]]"));
  EXPECT_NE(chart_error_of([&] { read_lanes(text, "lanes"); }).find("at least 2"), std::string::npos);
}

TEST(Regions, APriorityThatIsNoWholeNumberIsRefused) {
  const std::string text =
      file(feature(R"("name":"A","iso":"IND","priority":1.5)", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]"));
  EXPECT_NE(chart_error_of([&] { read_regions(text, "r"); }).find("'priority'"), std::string::npos);
}

TEST(Scenario, TheFilesOfTheBayOfBengalAreSound) {
  EXPECT_GT(read_coast(test::scenario_text("coast.geojson"), "coast").land.size(), 200u);
  EXPECT_GT(read_places(test::scenario_text("places.geojson"), "places").size(), 20u);
  EXPECT_GE(read_lanes(test::scenario_text("lanes.geojson"), "lanes").size(), 2u);
  EXPECT_GE(read_regions(test::scenario_text("regions.geojson"), "regions").size(), 6u);
}

}  // namespace
}  // namespace searoom
