#include "sim/geo/incidents.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "sim/geo/chart_error.h"

namespace searoom {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

json rescue() {
  return {{"id", "off-langsa"},    {"text", "Fishers rescue 677 people."},
          {"kind", "rescued"},     {"source", "N6, N10"},
          {"confidence", "high"},  {"from", "2015-05-14"},
          {"until", "2015-05-16"}, {"uncertainty_nm", 18},
          {"people_low", 672},     {"people_high", 712}};
}

std::string collection(const std::vector<json>& properties) {
  json features = json::array();
  for (const json& p : properties) {
    features.push_back({{"type", "Feature"},
                        {"properties", p},
                        {"geometry", {{"type", "Point"}, {"coordinates", {98.3, 4.7}}}}});
  }
  return json{{"type", "FeatureCollection"}, {"about", "minimum estimates"}, {"features", features}}.dump();
}

std::string incident_trouble(const std::string& text) {
  try {
    read_incidents(text, "incidents.geojson");
  } catch (const ChartError& e) {
    return e.what();
  }
  return "";
}

std::string incident_trouble(const char* property, const json& value) {
  json properties = rescue();
  properties[property] = value;
  return incident_trouble(collection({properties}));
}

TEST(Incidents, AreReadWithAllThatTheyHold) {
  const auto incidents = read_incidents(collection({rescue()}), "incidents.geojson");
  ASSERT_EQ(incidents.size(), 1u);
  const Incident& i = incidents.front();
  EXPECT_EQ(i.id, "off-langsa");
  EXPECT_EQ(i.text, "Fishers rescue 677 people.");
  EXPECT_EQ(i.kind, "rescued");
  EXPECT_EQ(i.source, "N6, N10");
  EXPECT_EQ(i.confidence, "high");
  EXPECT_EQ(i.from, parse_instant("2015-05-14"));
  EXPECT_EQ(i.until, parse_instant("2015-05-16"));
  EXPECT_EQ(i.at, (Position{4.7, 98.3}));
  EXPECT_EQ(i.uncertainty_nm, 18);
  EXPECT_EQ(i.people_low, 672);
  EXPECT_EQ(i.people_high, 712);
}

TEST(Incidents, LeaveOpenWhatNobodyCounted) {
  EXPECT_FALSE(read_incidents(collection({rescue()}), "incidents.geojson").front().dead_low);
}

TEST(Incidents, MayHaveHappenedInAnInstant) {
  EXPECT_EQ(incident_trouble("until", "2015-05-14"), "");
}

TEST(Incidents, MayBeNone) {
  EXPECT_TRUE(read_incidents(collection({}), "incidents.geojson").empty());
}

TEST(Incidents, OfEveryKindAreRead) {
  for (const std::string_view kind : incident_kinds()) EXPECT_EQ(incident_trouble("kind", kind), "") << kind;
}

TEST(Incidents, AreRefusedWithFeatureAndReason) {
  EXPECT_THAT(incident_trouble("kind", "boarded"),
              HasSubstr("incidents.geojson: feature 1: property 'kind' must be one of abandoned, "));
  EXPECT_THAT(incident_trouble("confidence", "sure"),
              HasSubstr("must be one of high, medium, low, not 'sure'"));
  EXPECT_THAT(incident_trouble("from", "14 May"),
              HasSubstr("'from' must be a date like 2015-05-14, not '14 May'"));
  EXPECT_THAT(incident_trouble("until", "2015-02-30"), HasSubstr("'until' must be a date"));
  EXPECT_THAT(incident_trouble("until", "2015-05-13"), HasSubstr("its 'until' is before its 'from'"));
  EXPECT_THAT(incident_trouble("uncertainty_nm", 0), HasSubstr("'uncertainty_nm' must be there and above 0"));
  EXPECT_THAT(incident_trouble("uncertainty_nm", nullptr), HasSubstr("'uncertainty_nm' must be there"));
  EXPECT_THAT(incident_trouble("dead_low", -1), HasSubstr("'dead_low' must not be below 0, not -1"));
  EXPECT_THAT(incident_trouble("people_low", "many"),
              HasSubstr("'people_low' must be a number, not \"many\""));
  EXPECT_THAT(incident_trouble("people_low", 800), HasSubstr("people_low, 800, is above people_high, 712"));
  EXPECT_THAT(incident_trouble("text", ""), HasSubstr("'text' is missing or empty"));
  EXPECT_THAT(incident_trouble("source", nullptr), HasSubstr("'source' is missing or empty"));
  EXPECT_THAT(incident_trouble("id", "Off Langsa"), HasSubstr("id 'Off Langsa' must be lower-case"));
}

TEST(Incidents, OfOneIdAreRefusedTheSecondTime) {
  EXPECT_THAT(incident_trouble(collection({rescue(), rescue()})),
              HasSubstr("feature 2: id 'off-langsa' is used by an earlier feature"));
}

TEST(Incidents, ArePoints) {
  std::string line = collection({rescue()});
  line.replace(line.find("\"Point\""), 7, "\"LineString\"");
  EXPECT_THAT(incident_trouble(line), HasSubstr("geometry Point was wanted"));
}

TEST(Incidents, AreRefusedWhereTheTextIsNoGeoJson) {
  EXPECT_THAT(incident_trouble("no json"), HasSubstr("incidents.geojson: this is not valid JSON"));
  EXPECT_THAT(incident_trouble("[]"), HasSubstr("incidents.geojson: a GeoJSON FeatureCollection was wanted"));
}

}  // namespace
}  // namespace searoom
