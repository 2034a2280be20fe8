// What a scenario gives pictures to show, and that the world of 2015 gives what can be looked up.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <sstream>

#include "sim/geo/local_metres.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

const Scenario& world_2015() {
  static const Setting setting = load("scenarios/andaman-2015/world.yaml");
  return *setting.scenario;
}

// Looks at every minute of arc.
bool has_sea_within(const LandMask& mask, Position where, Distance within) {
  const int minutes = static_cast<int>(within.in_nautical_miles() * 1.2) + 1;
  for (int north = -minutes; north <= minutes; ++north) {
    for (int east = -minutes; east <= minutes; ++east) {
      const Position p{where.lat_deg + north / 60.0, where.lon_deg + east / 60.0};
      if (!mask.is_land(p) && metres_between(p, where) <= within.in_metres()) return true;
    }
  }
  return false;
}

TEST(View, IsEmptyInAScenarioWithoutIt) {
  const Setting setting = load("scenarios/drift-check/one-boat.yaml");
  EXPECT_FALSE(setting.scenario->depths);
  EXPECT_TRUE(setting.scenario->incidents.empty());
}

TEST(View, HoldsWhatItsFilesHold) {
  const Scenario& world = world_2015();
  ASSERT_TRUE(world.depths);
  EXPECT_NEAR(world.depths->depth_m({10, 94.5}).value(), 3096, 1e-3);
  EXPECT_EQ(world.incidents.size(), 25u);
}

TEST(View, ChangesNoEventOfARun) {
  const Setting with = load("scenarios/andaman-2015/world.yaml", {"end=2015-01-08"});
  const Setting without = load("scenarios/andaman-2015/world.yaml", {"end=2015-01-08", "view=~"});
  EXPECT_NE(with.scenario->text_hash, without.scenario->text_hash);
  EXPECT_FALSE(without.scenario->depths);
  EXPECT_EQ(run(with, 3), run(without, 3));
}

TEST(IncidentsOf2015, HappenedOnTheChartAndWithinTheRun) {
  const Scenario& world = world_2015();
  for (const Incident& i : world.incidents) {
    EXPECT_GE(world.chart->grid().cell_of(i.at), 0) << i.id;
    EXPECT_GE(i.from, world.start) << i.id;
    EXPECT_LE(i.until, world.end) << i.id;
  }
}

// A cell of the mask that an edge of the coast touches is land, so that a beach may lie a cell inland.
TEST(IncidentsOf2015, HappenedAtSeaOrNearItUnlessTheyAreOfTheLand) {
  constexpr double cell_nm = 1.5;  // from edge to edge, across
  const std::set<std::string> of_the_land = {"arrested", "found_graves", "conferred"};
  const Scenario& world = world_2015();
  for (const Incident& i : world.incidents) {
    if (of_the_land.contains(i.kind)) continue;
    const Distance within = Distance::nautical_miles(i.uncertainty_nm + cell_nm);
    EXPECT_TRUE(has_sea_within(world.chart->mask(), i.at, within)) << i.id;
  }
}

TEST(IncidentsOf2015, CiteSourcesThatAreListed) {
  std::set<std::string> known;
  for (const auto& [key, text] : world_2015().sources) known.insert(key);
  for (const Incident& i : world_2015().incidents) {
    std::istringstream keys(i.source);
    for (std::string key; std::getline(keys >> std::ws, key, ',');) {
      EXPECT_TRUE(known.contains(key)) << i.id << ": " << key;
    }
  }
}

TEST(IncidentsOf2015, AreToldInWordsOfRespect) {
  for (const Incident& i : world_2015().incidents) {
    EXPECT_THAT(i.text, testing::EndsWith("."));
    for (const char* word : {"illegal", "cargo", "wave", "flood"}) {
      EXPECT_THAT(i.text, testing::Not(testing::HasSubstr(word))) << i.id;
    }
  }
}

}  // namespace
}  // namespace searoom::test
