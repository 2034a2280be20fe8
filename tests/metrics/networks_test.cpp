// Outcomes of boats that networks fill, hold and leave.
#include <gtest/gtest.h>

#include <map>

#include "tests/metrics/outcomes_of.h"

namespace searoom::test {
namespace {

using K = EventKind;

// Two feeders fill a mother ship; it sails, is held for ten days and left by its crew for five.
std::vector<Event> mother_ship() {
  Event held_under_pressure = at("2015-04-01", K::held, "mother/1", {70, 30});
  held_under_pressure.because = 1;
  return in_order({
      at("2015-03-25", K::held, "mother/1", {70, 30}, "payment is awaited"),
      at("2015-03-01", K::boat_stationed, "mother/1"),
      at("2015-03-01", K::departed, "feeder/1", {30, 20}),
      transfer("2015-03-02", "feeder/1", "mother/1", {30, 20}),
      at("2015-03-02", K::boat_gone, "feeder/1", {}, "emptied"),
      at("2015-03-11", K::departed, "feeder/2", {40, 10}),
      transfer("2015-03-12", "feeder/2", "mother/1", {40, 10}),
      at("2015-03-12", K::boat_gone, "feeder/2", {}, "emptied"),
      at("2015-03-12", K::sailed, "mother/1", {70, 30}),
      held_under_pressure,
      landing("2015-04-06", "mother/1", {20, 0}, "THA", "relay"),
      at("2015-04-11", K::abandoned, "mother/1", {50, 30}),
      at("2015-04-13", K::engine_failed, "mother/1"),
      landing("2015-04-16", "mother/1", {50, 30}, "IDN", "ran ashore"),
      at("2015-04-16", K::boat_gone, "mother/1", {}, "ran ashore"),
      at("2015-08-01", K::run_ended, ""),
  });
}

TEST(NetworkOutcomes, PeopleCountWhereTheyLeaveTheCoast) {
  auto v = outcomes_of(mother_ship());
  EXPECT_EQ(v["departed.people"], 100);
  EXPECT_EQ(v["departed.boats"], 2);
  EXPECT_EQ(v["sailed.boats"], 1);
  EXPECT_EQ(v["at_sea.people"], 0);
  EXPECT_EQ(v["at_sea.boats"], 0);
}

TEST(NetworkOutcomes, DaysAboardCountFromTheFirstEmbarkation) {
  auto v = outcomes_of(mother_ship());
  // 20 after 36 days; then 30 after 46 and 50 after 36.
  EXPECT_EQ(v["median_days_at_sea_of_landed"], 36);
  EXPECT_DOUBLE_EQ(v["days_at_sea_of_landed"], (70 * 36 + 30 * 46) / 100.0);
  EXPECT_EQ(v["person_days_at_sea"], 50 * 36 + 50 * 26 + 20 * 0 + 80 * 10);
}

TEST(NetworkOutcomes, AStrandedPersonDayCountsOnce) {
  auto v = outcomes_of(mother_ship());
  EXPECT_EQ(v["person_days_stranded.held"], 5 * 100 + 5 * 80);
  EXPECT_EQ(v["person_days_stranded.abandoned"], 5 * 80) << "also held still, and without power at last";
  EXPECT_EQ(v["person_days_stranded.without_power"], 0);
  EXPECT_EQ(v["person_days_stranded"], 900 + 400);
}

TEST(NetworkOutcomes, ABoatThatNeverHadPowerIsWithoutPowerFromTheFirst) {
  Event raft = at("2015-03-01", K::departed, "a/1", {10, 0});
  raft.without_power = true;
  Event hulk = at("2015-03-01", K::boat_stationed, "m/1");
  hulk.without_power = true;
  auto v = outcomes_of(
      in_order({raft, hulk, at("2015-03-01", K::departed, "f/1", {5, 0}),
                transfer("2015-03-03", "f/1", "m/1", {5, 0}), at("2015-03-08", K::run_ended, "")}));
  EXPECT_EQ(v["person_days_stranded.without_power"], 7 * 10 + 5 * 5);
  EXPECT_EQ(v["person_days_stranded"], 95);
}

TEST(NetworkOutcomes, AMendedEngineEndsTheDaysWithoutPower) {
  auto v = outcomes_of(
      in_order({at("2015-03-01", K::departed, "a/1", {10, 0}), at("2015-03-02", K::engine_failed, "a/1"),
                at("2015-03-05", K::engine_repaired, "a/1"), at("2015-03-07", K::fuel_exhausted, "a/1"),
                at("2015-03-08", K::run_ended, "")}));
  EXPECT_EQ(v["person_days_stranded"], 40);
}

TEST(NetworkOutcomes, AbandonedBoatsByMonthAndWhoIsLeftOnThem) {
  auto v = outcomes_of(in_order({at("2015-04-11", K::abandoned, "a/1", {50, 30}),
                                 at("2015-05-02", K::abandoned, "a/2", {100, 20}),
                                 at("2015-05-03", K::abandoned, "a/3", {0, 0})}));
  EXPECT_EQ(v["abandoned.boats"], 2) << "a boat without anybody aboard leaves nobody at sea";
  EXPECT_EQ(v["abandoned.people"], 200);
  EXPECT_EQ(v["abandoned.people_mean"], 100);
  EXPECT_EQ(v["abandoned.boats.2015-05"], 1);
}

TEST(NetworkOutcomes, LandingsByCountryAndByHow) {
  auto v = outcomes_of(mother_ship());
  EXPECT_EQ(v["landed.THA"], 20);
  EXPECT_EQ(v["landed.IDN"], 80);
  EXPECT_EQ(v["landed.how.relay"], 20);
  EXPECT_EQ(v["landed.how.ran_ashore"], 80);
}

TEST(Losses, AreKnownWhenSomebodyAboardLaterLands) {
  auto v = outcomes_of(in_order({at("2015-03-01", K::departed, "a/1", {10, 0}),
                                 at("2015-03-05", K::died, "a/1", {2, 0}, "thirst"),
                                 landing("2015-03-08", "a/1", {5, 0}, "THA", "relay"),
                                 at("2015-03-09", K::went_missing, "a/1", {3, 0}, "foundering")}));
  EXPECT_EQ(v["dead.known"], 2);
  EXPECT_EQ(v["missing.unknown"], 3) << "those who had landed before know nothing of it";
  EXPECT_EQ(v["missing.known"], 0);
}

TEST(Losses, AreKnownThroughABoatThatTheWitnessesPassedOnTo) {
  auto v = outcomes_of(in_order(
      {at("2015-03-01", K::departed, "a/1", {10, 0}), at("2015-03-01", K::departed, "b/1", {4, 0}),
       at("2015-03-05", K::died, "a/1", {2, 0}, "thirst"), transfer("2015-03-06", "a/1", "b/1", {4, 0}),
       at("2015-03-07", K::went_missing, "a/1", {4, 0}, "foundering"),
       landing("2015-03-09", "b/1", {1, 0}, "THA", "arrived")}));
  EXPECT_EQ(v["dead.known"], 2);
  EXPECT_EQ(v["missing.unknown"], 4) << "it happened after they had left the boat";
}

TEST(Losses, AreKnownThroughThoseWhoSwimAshoreInTheSameStep) {
  auto v = outcomes_of(in_order({at("2015-03-01", K::departed, "a/1", {10, 0}),
                                 landing("2015-03-08", "a/1", {5, 0}, "THA", "swam ashore"),
                                 at("2015-03-08", K::went_missing, "a/1", {5, 0}, "foundering")}));
  EXPECT_EQ(v["missing.known"], 5);
}

TEST(Losses, AreKnownWhenThoseWhoWereTakenOffReachLand) {
  std::vector<Event> events = {at("2015-03-01", K::departed, "a/1", {10, 0}),
                               at("2015-03-05", K::died, "a/1", {2, 0}, "thirst"),
                               by_unit("2015-03-06", K::rescued, "langsa/17", "a/1", {5, 0}),
                               at("2015-03-07", K::went_missing, "a/1", {3, 0}, "drowning")};
  EXPECT_EQ(outcomes_of(in_order(events))["dead.known"], 0) << "they are still at sea";
  events.push_back(disembarkation("2015-03-08", "langsa/17", "", {5, 0}, "IDN", "fishers"));
  auto v = outcomes_of(in_order(events));
  EXPECT_EQ(v["dead.known"], 2);
  EXPECT_EQ(v["missing.unknown"], 3) << "it happened after they had been taken off";
}

TEST(Losses, OfABoatThatCalledForHelpAreKnown) {
  auto v = outcomes_of(in_order({at("2015-03-01", K::departed, "a/1", {10, 0}),
                                 at("2015-03-02", K::died, "a/1", {1, 0}, "illness"),
                                 at("2015-03-03", K::called_for_help, "a/1"),
                                 at("2015-03-08", K::went_missing, "a/1", {9, 0}, "foundering")}));
  EXPECT_EQ(v["dead.known"], 1);
  EXPECT_EQ(v["missing.known"], 9);
}

TEST(Losses, OfWhichNobodyTellsAreKnownToNoOne) {
  auto v = outcomes_of(in_order({at("2015-03-01", K::departed, "a/1", {10, 0}),
                                 at("2015-03-08", K::went_missing, "a/1", {10, 0}, "foundering"),
                                 at("2015-03-08", K::boat_gone, "a/1", {}, "foundered")}));
  EXPECT_EQ(v["missing.unknown"], 10);
  EXPECT_EQ(v["missing"], 10);
}

}  // namespace
}  // namespace searoom::test
