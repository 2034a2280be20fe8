// The teaching scenarios show what they say.
#include <gtest/gtest.h>

#include <set>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

std::size_t boats_of(const std::vector<Event>& events, EventKind kind, const std::string& source) {
  std::set<std::string> boats;
  for (const Event& e : of_kind(events, kind)) {
    if (e.vessel.starts_with(source + "/")) boats.insert(e.vessel);
  }
  return boats.size();
}

double people_of(const std::vector<Event>& events, EventKind kind, const std::string& source) {
  double people = 0;
  for (const Event& e : of_kind(events, kind)) {
    if (e.vessel.starts_with(source + "/")) people += static_cast<double>(total(e.people));
  }
  return people;
}

const std::string lee_shore = "scenarios/teaching/engine-dies-on-a-lee-shore.yaml";

TEST(TeachingEngineDies, TheDeadAreWreckedAndTheSoundPass) {
  const auto events = run(load(lee_shore), 1);
  EXPECT_GT(boats_of(events, EventKind::grounded, "dead"), 90u);
  EXPECT_LE(boats_of(events, EventKind::grounded, "sound"), 2u);  // capsized on the way
  const double lost_of_the_dead = people_of(events, EventKind::went_missing, "dead") / 10000;
  EXPECT_GT(lost_of_the_dead, 0.4);
  EXPECT_LT(lost_of_the_dead, 0.7);
  EXPECT_LT(people_of(events, EventKind::went_missing, "sound") / 10000, 0.05);
  EXPECT_GT(people_of(events, EventKind::landed, "sound") / 10000, 0.95);
}

TEST(TeachingEngineDies, OnACalmBeachTheyWalkAshore) {
  const auto events =
      run(load(lee_shore, {"sea.waves.swell_metres=0.3", "sea.wind.constant.speed_metres_per_second=5"}), 1);
  EXPECT_GT(people_of(events, EventKind::landed, "dead") / 10000, 0.9);
  EXPECT_LT(people_of(events, EventKind::went_missing, "dead") / 10000, 0.03);
}

TEST(TeachingEngineDies, AWindOffTheLandSetsThemOutToSea) {
  const auto events = run(load(lee_shore, {"sea.wind.constant.toward_degrees=270"}), 1);
  EXPECT_EQ(boats_of(events, EventKind::grounded, "dead"), 0u);
}

const std::string overloaded = "scenarios/teaching/overloaded-in-the-monsoon.yaml";

TEST(TeachingOverloaded, TwiceAsManyFullBoatsCapsize) {
  double few = 0, many = 0;
  const Setting setting = load(overloaded);
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    const auto events = run(setting, seed);
    few += static_cast<double>(boats_of(events, EventKind::capsized, "few"));
    many += static_cast<double>(boats_of(events, EventKind::capsized, "many"));
  }
  EXPECT_NEAR(many / 1000, 0.35, 0.08);
  EXPECT_GT(many / few, 1.6);
  EXPECT_LT(many / few, 3.2);
}

TEST(TeachingOverloaded, InTheSeaOfCalmMonthsHardlyAnyDoes) {
  const auto events = run(load(overloaded, {"sea.waves.swell_metres=0.7"}), 1);
  EXPECT_LE(boats_of(events, EventKind::capsized, "many"), 4u);
}

}  // namespace
}  // namespace searoom::test
