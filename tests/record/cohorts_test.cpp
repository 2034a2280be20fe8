#include "sim/record/cohorts.h"

#include <gtest/gtest.h>

#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

using K = EventKind;

TEST(Cohorts, KeepTheTimeOfTheFirstEmbarkationThroughTransfers) {
  CohortsAboard cohorts;
  cohorts.observe(at("2015-01-02", K::departed, "feeder/1", {10, 0}));
  cohorts.observe(transfer("2015-01-03", "feeder/1", "mother/1", {10, 0}));
  cohorts.observe(transfer("2015-01-20", "mother/1", "other/1", {10, 0}));
  const auto landed = cohorts.observe(landing("2015-01-30", "other/1", {10, 0}, "THA", "arrived"));
  ASSERT_EQ(landed.size(), 1u);
  EXPECT_EQ(landed[0].embarked, 24);
  EXPECT_EQ(landed[0].people, 10u);
  EXPECT_EQ(cohorts.people(), 0u);
}

TEST(Cohorts, TheLongestAboardLeaveFirst) {
  CohortsAboard cohorts;
  cohorts.observe(at("2015-01-03", K::departed, "late/1", {5, 0}));
  cohorts.observe(at("2015-01-02", K::departed, "early/1", {0, 4}));
  cohorts.observe(transfer("2015-01-04", "late/1", "mother/1", {5, 0}));
  cohorts.observe(transfer("2015-01-05", "early/1", "mother/1", {0, 4}));
  const auto died = cohorts.observe(at("2015-01-06", K::died, "mother/1", {6, 0}));
  ASSERT_EQ(died.size(), 2u);
  EXPECT_EQ(died[0].embarked, 24);
  EXPECT_EQ(died[0].people, 4u);
  EXPECT_EQ(died[1].embarked, 48);
  EXPECT_EQ(died[1].people, 2u);
  EXPECT_EQ(cohorts.people_aboard("mother/1"), 3u);
}

TEST(Cohorts, WhoeverWasAboardTheWatchedBoatStaysMarked) {
  CohortsAboard cohorts("mother/1");
  cohorts.observe(at("2015-01-02", K::departed, "a/1", {5, 0}));
  cohorts.observe(at("2015-01-02", K::departed, "b/1", {5, 0}));
  cohorts.observe(transfer("2015-01-03", "a/1", "mother/1", {5, 0}));
  cohorts.observe(transfer("2015-01-04", "mother/1", "b/1", {5, 0}));
  EXPECT_EQ(cohorts.watched_people(), 5u);
  EXPECT_EQ(cohorts.people_aboard("b/1"), 10u);
}

TEST(Cohorts, AreFollowedOntoAShipAndAshore) {
  CohortsAboard cohorts("a/1");
  cohorts.observe(at("2015-01-02", K::departed, "a/1", {10, 0}));
  cohorts.observe(at("2015-01-04", K::departed, "b/1", {0, 6}));
  cohorts.observe(by_unit("2015-01-10", K::rescued, "langsa/17", "a/1", {8, 0}));
  cohorts.observe(by_unit("2015-01-10", K::evacuated, "langsa/17", "b/1", {0, 6}));
  EXPECT_EQ(cohorts.people_aboard("a/1"), 2u);
  EXPECT_EQ(cohorts.people(), 16u) << "those aboard the ship are still at sea";
  EXPECT_EQ(cohorts.watched_people(), 10u);
  const auto ashore =
      cohorts.observe(disembarkation("2015-01-11", "langsa/17", "", {8, 6}, "IDN", "fishers"));
  ASSERT_EQ(ashore.size(), 2u);
  EXPECT_EQ(ashore[0].embarked, 24);
  EXPECT_EQ(ashore[0].people, 8u);
  EXPECT_TRUE(ashore[0].watched);
  EXPECT_EQ(ashore[1].embarked, 72);
  EXPECT_FALSE(ashore[1].watched);
  EXPECT_EQ(cohorts.people(), 2u);
}

TEST(Cohorts, OfABoatThatIsTowedInLeaveTheBoatItself) {
  CohortsAboard cohorts;
  cohorts.observe(at("2015-01-02", K::departed, "a/1", {10, 0}));
  cohorts.observe(at("2015-01-02", K::departed, "b/1", {5, 0}));
  const auto ashore =
      cohorts.observe(disembarkation("2015-01-11", "THA/navy/1", "a/1", {10, 0}, "THA", "state"));
  EXPECT_EQ(total(ashore), 10u);
  EXPECT_EQ(ashore[0].embarked, 24);
  const auto back = cohorts.observe(by_unit("2015-01-12", K::returned, "MMR/navy/1", "b/1", {5, 0}));
  EXPECT_EQ(total(back), 5u);
  EXPECT_EQ(cohorts.people(), 0u);
}

TEST(Cohorts, ABoatAndAShipOfOneNameAreTwo) {
  CohortsAboard cohorts;
  cohorts.observe(at("2015-01-02", K::departed, "langsa/17", {10, 0}));
  cohorts.observe(at("2015-01-03", K::departed, "a/1", {4, 0}));
  cohorts.observe(by_unit("2015-01-10", K::rescued, "langsa/17", "a/1", {4, 0}));
  EXPECT_EQ(cohorts.people_aboard("langsa/17"), 10u);
}

}  // namespace
}  // namespace searoom::test
