// Warships that a measure puts into a territorial sea order loaded boats off there, and only there.
#include <gtest/gtest.h>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

// Boats at anchor off Rakhine, one of them empty, and one far out; 24 meetings a day.
Setting off_rakhine(const std::string& pressure) {
  return load("scenarios/andaman-2015/world.yaml",
              {"start=2015-01-02T00:00", "end=2015-01-04", "networks=~", "network_rules=~", "sea.waves=~",
               "sea.wind=~", "sea.current=~", "people.hazards=~", "people.foundering_factor=0", "conduct=~",
               "conduct={drift_when_disabled: {}}", "vessels=~", "pressure=~", "pressure={" + pressure + "}",
               "vessels={near: {kind: trawler, at: [17.6, 94.42], people_aboard: 100}, "
               "far: {kind: trawler, at: [15, 90], people_aboard: 100}, "
               "empty: {kind: trawler, at: [17.6, 94.42]}}"});
}

std::vector<Event> met(const Setting& setting) {
  return of_kind(run(setting, 1), EventKind::met_warship);
}

TEST(MeetWarships, ALoadedBoatInTheTerritorialSeaIsOrderedOffForAWhileAndThenAgain) {
  const Setting setting = off_rakhine("block: {country: MMR, warships_meet_per_day: 24}");
  const auto events = run(setting, 1);
  const auto meetings = of_kind(events, EventKind::met_warship);
  ASSERT_GT(meetings.size(), 1u);
  for (const Event& e : meetings) {
    EXPECT_EQ(e.vessel, "near/1");
    EXPECT_EQ(e.country, "MMR");
    EXPECT_EQ(setting.scenario->chart->territorial_sea_of(e.where), "MMR");
    EXPECT_EQ(total(e.people), 100u);
    EXPECT_EQ(e.because, of_kind(events, EventKind::measure_began)[0].number);
  }
}

TEST(MeetWarships, OnlyWhileTheMeasureStands) {
  const auto meetings = met(off_rakhine(
      "block: {country: MMR, starts: 2015-01-02T12:00, ends: 2015-01-03T00:00, warships_meet_per_day: 24}, "
      "elsewhere: {country: THA, warships_meet_per_day: 24}"));
  ASSERT_FALSE(meetings.empty());
  for (const Event& e : meetings) {
    EXPECT_GE(e.tick, 72);
    EXPECT_LE(e.tick, 144);
  }
}

TEST(MeetWarships, AnotherCountrysWarshipsAreNotMetThere) {
  EXPECT_TRUE(met(off_rakhine("block: {country: THA, warships_meet_per_day: 24}")).empty());
}

TEST(MeetWarships, AMeasureWithoutWarshipsOrdersNobodyOff) {
  EXPECT_TRUE(met(off_rakhine("raids: {country: MMR, arrests: 1, land_route: 1}")).empty());
}

}  // namespace
}  // namespace searoom::test
