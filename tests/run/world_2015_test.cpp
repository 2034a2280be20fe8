// The world of 2015: the cause of the abandonment is in the model, not in a date.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/support/run_scenario.h"

namespace searoom::test {
namespace {

std::vector<Event> events_under(const std::vector<std::string>& policies, std::uint64_t seed) {
  return run(
      load_setting({source_path("scenarios/andaman-2015/world.yaml"), policies, {"end=2015-07-01"}}, 1),
      seed);
}

double days_since_new_year(const Event& e) {
  return static_cast<double>(e.tick) / 144;
}

constexpr double first_of_may = 120, first_of_june = 151;

TEST(World2015, CrewsLeaveBoatsInMay) {
  double boats = 0, people = 0;
  constexpr int seeds = 4;
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    for (const Event& e : of_kind(events_under({}, seed), EventKind::abandoned)) {
      EXPECT_GT(days_since_new_year(e), first_of_may + 6) << "before the camps were cleared";
      boats += days_since_new_year(e) < first_of_june;
      people += static_cast<double>(total(e.people)) * (days_since_new_year(e) < first_of_june);
    }
  }
  // C6: 7 to 12, and C7: 450 to 750, with room for the luck of few seeds.
  EXPECT_GT(boats / seeds, 6);
  EXPECT_LT(boats / seeds, 14);
  EXPECT_NEAR(people / boats, 575, 175);
}

TEST(World2015, WithoutPressureNobodyIsAbandonedAndBoatsLand) {
  const auto events = events_under({"no-crackdown"}, 1);
  EXPECT_TRUE(of_kind(events, EventKind::abandoned).empty());
  double landed = 0, departed = 0;
  for (const Event& e : of_kind(events, EventKind::landed)) landed += static_cast<double>(total(e.people));
  for (const Event& e : of_kind(events, EventKind::departed))
    departed += static_cast<double>(total(e.people));
  EXPECT_GT(landed / departed, 0.8);
}

TEST(World2015, AMonthLaterItIsAbandonedAMonthLater) {
  const auto abandoned = of_kind(events_under({"crackdown-in-june"}, 1), EventKind::abandoned);
  ASSERT_FALSE(abandoned.empty());
  EXPECT_GT(days_since_new_year(abandoned.front()), first_of_june + 6);
  EXPECT_LT(days_since_new_year(abandoned.front()), first_of_june + 15);
}

// People who came ashore in Malaysia from 26 April until Malaysia truly began to turn boats away, over six
// runs.
std::uint64_t ashore_before_the_12th(const std::string& turns_away_from) {
  const Setting setting =
      load_setting({source_path("scenarios/andaman-2015/world.yaml"),
                    {"as-it-happened"},
                    {"end=2015-05-12", "states.MYS.posture.land-and-detain.ends=" + turns_away_from,
                     "states.MYS.posture.turn-away.starts=" + turns_away_from,
                     "states.MYS.units.block-of-may.starts=" + turns_away_from}},
                   1);
  std::uint64_t people = 0;
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    for (const Event& e : run(setting, seed)) {
      if ((e.kind == EventKind::landed || e.kind == EventKind::disembarked) && e.country == "MYS" &&
          days_since_new_year(e) >= first_of_may - 5)
        people += total(e.people);
    }
  }
  return people;
}

TEST(World2015, WithTheDayOnWhichMalaysiaTurnsBoatsAwayLandingsMove) {
  const std::uint64_t as_it_was = ashore_before_the_12th("2015-05-12");
  EXPECT_GT(as_it_was, 1500u);
  EXPECT_LT(ashore_before_the_12th("2015-04-25"), as_it_was * 19 / 20);  // few are met in these two weeks
}

TEST(World2015, OneBoatMayBePushedBackByThreeStates) {
  std::size_t states = 0;
  for (std::uint64_t seed = 1; seed <= 12 && states < 3; ++seed) {
    std::map<std::string, std::set<std::string>> pushed_by;
    for (const Event& e : events_under({"pushback-throughout"}, seed)) {
      if (e.kind == EventKind::towed_out || e.kind == EventKind::escorted_out ||
          e.kind == EventKind::helped_on)
        pushed_by[e.vessel].insert(e.country);
    }
    for (const auto& [boat, by] : pushed_by) states = std::max(states, by.size());
  }
  EXPECT_GE(states, 3u);
}

}  // namespace
}  // namespace searoom::test
