// The teaching scenarios show what they say.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "sim/scenario/reading/shipped.h"
#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

std::size_t boats_from(const std::vector<Event>& events, EventKind kind, const std::string& source) {
  std::set<std::string> boats;
  for (const Event& e : of_kind(events, kind)) {
    if (e.vessel.starts_with(source + "/")) boats.insert(e.vessel);
  }
  return boats.size();
}

double people_from(const std::vector<Event>& events, EventKind kind, const std::string& source) {
  double people = 0;
  for (const Event& e : of_kind(events, kind)) {
    if (e.vessel.starts_with(source + "/")) people += static_cast<double>(total(e.people));
  }
  return people;
}

// A class should take no crackdown of a lesson for one of history.
TEST(Teaching, EveryStateIsInvented) {
  const std::set<std::string> invented = {"", "XXX", "YYY", "ZZZ"};
  std::size_t looked_at = 0;
  for (const ShippedScenario& shipped : shipped_scenarios()) {
    if (!shipped.name.starts_with("teaching/")) continue;
    const Setting setting = load_setting({shipped.file, {}, {}}, 1);
    const Scenario& s = *setting.scenario;
    std::set<std::string> codes(s.chart->mask().countries().begin(), s.chart->mask().countries().end());
    for (const Place& place : s.places) codes.insert(place.country);
    for (const StateSpec& state : s.states) codes.insert(state.code);
    for (const PressureMeasure& measure : s.measures) codes.insert(measure.country);
    for (const Region& region : s.chart->regions()) codes.insert(region.country);
    for (const std::string& code : codes)
      EXPECT_TRUE(invented.contains(code)) << shipped.name << ": " << code;
    ++looked_at;
  }
  EXPECT_GT(looked_at, 20u);
}

const std::string lee_shore = "scenarios/teaching/engine-dies-on-a-lee-shore.yaml";

TEST(TeachingEngineDies, TheDeadAreWreckedAndTheSoundPass) {
  const auto events = run(load(lee_shore), 1);
  EXPECT_GT(boats_from(events, EventKind::grounded, "dead"), 90u);
  EXPECT_LE(boats_from(events, EventKind::grounded, "sound"), 2u);  // capsized on the way
  const double lost_of_the_dead = people_from(events, EventKind::went_missing, "dead") / 10000;
  EXPECT_GT(lost_of_the_dead, 0.4);
  EXPECT_LT(lost_of_the_dead, 0.7);
  EXPECT_LT(people_from(events, EventKind::went_missing, "sound") / 10000, 0.05);
  EXPECT_GT(people_from(events, EventKind::landed, "sound") / 10000, 0.95);
}

TEST(TeachingEngineDies, OnACalmBeachTheyWalkAshore) {
  const auto events =
      run(load(lee_shore, {"sea.waves.swell_metres=0.3", "sea.wind.constant.speed_metres_per_second=5"}), 1);
  EXPECT_GT(people_from(events, EventKind::landed, "dead") / 10000, 0.9);
  EXPECT_LT(people_from(events, EventKind::went_missing, "dead") / 10000, 0.03);
}

TEST(TeachingEngineDies, AWindOffTheLandSetsThemOutToSea) {
  const auto events = run(load(lee_shore, {"sea.wind.constant.toward_degrees=270"}), 1);
  EXPECT_EQ(boats_from(events, EventKind::grounded, "dead"), 0u);
}

const std::string overloaded = "scenarios/teaching/overloaded-in-the-monsoon.yaml";

TEST(TeachingOverloaded, TwiceAsManyFullBoatsCapsize) {
  double few = 0, many = 0;
  const Setting setting = load(overloaded);
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const auto events = run(setting, seed);
    few += static_cast<double>(boats_from(events, EventKind::capsized, "few"));
    many += static_cast<double>(boats_from(events, EventKind::capsized, "many"));
  }
  EXPECT_NEAR(many / 1000, 0.35, 0.08);
  EXPECT_GT(many / few, 1.6);
  EXPECT_LT(many / few, 3.2);
}

TEST(TeachingOverloaded, InTheSeaOfCalmMonthsHardlyAnyDoes) {
  const auto events = run(load(overloaded, {"sea.waves.swell_metres=0.7"}), 1);
  EXPECT_LE(boats_from(events, EventKind::capsized, "many"), 4u);
}

const std::string waits = "scenarios/teaching/a-mother-ship-that-waits.yaml";

Setting under(const std::string& file, const std::string& policy) {
  return load_setting({source_path(file), {policy}, {}}, 1);
}

// Days from the first people aboard a ship until it sails, mean over ships.
double days_of_filling(const Setting& setting) {
  const auto events = run(setting, 1);
  std::map<std::string, Tick> filled_since;
  double ticks = 0, ships = 0;
  for (const Event& e : events) {
    if (e.kind == EventKind::transferred) filled_since.emplace(e.other, e.tick);
    if (e.kind != EventKind::sailed) continue;
    ticks += static_cast<double>(e.tick - filled_since.at(e.vessel));
    ++ships;
  }
  return ticks / ships / 72;
}

TEST(TeachingMotherShip, WaitsForItsPatienceOrUntilItIsFull) {
  EXPECT_NEAR(days_of_filling(load(waits)), 20, 2);
  EXPECT_NEAR(days_of_filling(under(waits, "impatient")), 5, 2.5);
  // 300 people at 50 a day.
  EXPECT_NEAR(days_of_filling(under(waits, "many-people")), 6, 2);
}

const std::string crackdown = "scenarios/teaching/a-crackdown.yaml";

double day_of_first(EventKind kind, const std::vector<Event>& events) {
  const auto found = of_kind(events, kind);
  return found.empty() ? -1 : static_cast<double>(found.front().tick) / 72;
}

TEST(TeachingCrackdown, BoatsAreLeftByTheirCrewsAndOnlyThen) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const auto events = run(load(crackdown), seed);
    EXPECT_GE(of_kind(events, EventKind::abandoned).size(), 2u) << seed;
    EXPECT_GT(day_of_first(EventKind::abandoned, events), 50) << seed;  // 20 February
    EXPECT_LT(day_of_first(EventKind::abandoned, events), 62) << seed;
  }
}

TEST(TeachingCrackdown, LaterItComesLater) {
  EXPECT_GT(day_of_first(EventKind::abandoned, run(under(crackdown, "later"), 1)), 70);
}

TEST(TeachingCrackdown, WithoutItOrWithoutAResponseBoatsLand) {
  for (const std::string policy : {"no-crackdown", "no-response"}) {
    const auto events = run(under(crackdown, policy), 1);
    EXPECT_TRUE(of_kind(events, EventKind::abandoned).empty()) << policy;
    double landed = 0, departed = 0;
    for (const Event& e : of_kind(events, EventKind::landed)) landed += static_cast<double>(total(e.people));
    for (const Event& e : of_kind(events, EventKind::departed))
      departed += static_cast<double>(total(e.people));
    EXPECT_GT(landed / departed, 0.6) << policy;
  }
}

}  // namespace
}  // namespace searoom::test
