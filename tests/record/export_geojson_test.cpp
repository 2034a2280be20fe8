#include <nlohmann/json.hpp>

#include "tests/record/exported.h"

namespace searoom::test {
namespace {

using nlohmann::json;

json features() {
  return json::parse(small_log_as("geojson")).at("features");
}

json track_of(const std::string& vessel) {
  for (const json& f : features()) {
    if (f["properties"].contains("people_at_departure") && f["properties"]["vessel"] == vessel) return f;
  }
  return {};
}

std::vector<json> points_of(const std::string& event) {
  std::vector<json> points;
  for (const json& f : features()) {
    if (f["properties"].value("event", "") == event) points.push_back(f);
  }
  return points;
}

TEST(ExportGeojson, IsAFeatureCollectionThatTellsItsRun) {
  const json all = json::parse(small_log_as("geojson"));
  EXPECT_EQ(all["type"], "FeatureCollection");
  EXPECT_EQ(all["title"], small_header().title);
  EXPECT_EQ(all["seed"], small_header().seed);
  EXPECT_EQ(all["finished"], true);
}

TEST(ExportGeojson, DrawsATrackAsALineOfLongitudesAndLatitudes) {
  const json track = track_of(awkward_boat);
  EXPECT_EQ(track["geometry"]["type"], "LineString");
  EXPECT_EQ(track["geometry"]["coordinates"],
            json::parse("[[92.25,20.5],[92.125,20.25],[92.0,20.0],[99.75,6.25]]"));
  EXPECT_EQ(track["properties"], (json{{"vessel", awkward_boat},
                                       {"boat_kind", "trawler"},
                                       {"from", awkward_place},
                                       {"destination", "langkawi"},
                                       {"departed", "2015-05-01T00:00:00Z"},
                                       {"ended", "2015-05-02T01:10:00Z"},
                                       {"how_it_ended", "arrived"},
                                       {"people_at_departure", 100}}));
}

TEST(ExportGeojson, DrawsATrackOfASinglePositionAsAPoint) {
  const json track = track_of("adrift/1");
  EXPECT_EQ(track["geometry"], (json{{"type", "Point"}, {"coordinates", {95.0, 10.0}}}));
  EXPECT_EQ(track["properties"]["how_it_ended"], "still at sea");
  EXPECT_TRUE(track["properties"]["ended"].is_null());
}

TEST(ExportGeojson, MarksWhatHappenedWhere) {
  for (const char* once :
       {"died", "went_missing", "capsized", "engine_failed", "storm_formed", "storm_ended"}) {
    ASSERT_EQ(points_of(once).size(), 1u) << once;
    EXPECT_EQ(points_of(once)[0]["geometry"]["type"], "Point") << once;
  }
  EXPECT_EQ(points_of("landed").size(), 2u);
  EXPECT_EQ(points_of("position").size(), 0u);
  EXPECT_EQ(points_of("storm_formed")[0]["properties"]["storm"], "Komen");
}

TEST(ExportGeojson, CountsThePeopleOfALandingByGroup) {
  const json landed = points_of("landed")[1]["properties"];
  EXPECT_EQ(landed["country"], "MYS");
  EXPECT_EQ(landed["people"], 99);
  EXPECT_EQ(landed["people.a"], 60);
  EXPECT_EQ(landed["people.b"], 39);
}

TEST(ExportGeojson, OfALogWithoutBoatsIsAnEmptyCollection) {
  const TempFolder folder;
  const json all = json::parse(exported(write_log(folder / "run", {end_of_run_at(0)}), "geojson"));
  EXPECT_TRUE(all["features"].empty());
}

TEST(ExportGeojson, OfAnUnfinishedLogSaysSo) {
  const TempFolder folder;
  const json all = json::parse(exported(write_log(folder / "run", {small_events()[1]}), "geojson"));
  EXPECT_EQ(all["finished"], false);
  EXPECT_EQ(all["features"].size(), 1u);
}

}  // namespace
}  // namespace searoom::test
