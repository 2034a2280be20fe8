// Which boats of a run a person would ask about, and why.
#include "sim/metrics/notable_boats.h"

#include <gmock/gmock.h>

#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

using K = EventKind;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;
using ::testing::SizeIs;

auto boat(const std::string& name, const std::string& why) {
  return AllOf(Field(&NotableBoat::name, name), Field(&NotableBoat::why, why));
}

Event push(const std::string& time, const std::string& vessel, const std::string& country) {
  Event e = by_unit(time, K::towed_out, country + "/navy/1", vessel, {10, 0});
  e.country = country;
  return e;
}

std::vector<Event> history_of_five_boats() {
  return in_order({
      at("2015-01-01", K::departed, "lost/1", {60, 40}),
      at("2015-01-01", K::departed, "left/1", {30, 0}),
      at("2015-01-01", K::departed, "pushed/1", {10, 0}),
      at("2015-01-01", K::departed, "searched/1", {20, 0}),
      at("2015-01-01", K::departed, "waiting/1", {5, 0}),
      at("2015-01-02", K::went_missing, "lost/1", {50, 40}, "drowning"),
      at("2015-01-02", K::died, "lost/1", {1, 0}, "thirst"),
      landing("2015-01-02", "lost/1", {9, 0}, "THA", "swam ashore"),
      at("2015-01-03", K::abandoned, "left/1", {30, 0}),
      by_unit("2015-01-03", K::search_planned, "THA/navy/2", "searched/1"),
      landing("2015-01-04", "left/1", {30, 0}, "THA", "ran ashore"),
      push("2015-01-05", "pushed/1", "THA"),
      push("2015-01-08", "pushed/1", "MYS"),
      landing("2015-01-09", "pushed/1", {10, 0}, "THA", "arrived"),
      by_unit("2015-01-09", K::rescued, "THA/navy/2", "searched/1", {20, 0}),
      at("2015-01-11", K::run_ended, ""),
  });
}

TEST(NotableBoats, EachIsToldWithWhatMakesItWorthAsking) {
  EXPECT_THAT(notable_boats(history_of_five_boats(), hourly_header(), 10),
              ElementsAre(boat("lost/1", "91 of 100 people who were ever aboard died or went missing"),
                          boat("left/1", "its crew left it at sea with 30 people aboard"),
                          boat("pushed/1", "pushed back 2 times, by Malaysia and Thailand"),
                          boat("searched/1", "rescued 6 days after the first search for it was planned"),
                          boat("waiting/1", "people were aboard for 10 days, and some still are")));
}

TEST(NotableBoats, ReasonsTakeTurnsWhereThereIsNoRoomForAll) {
  std::vector<Event> events = history_of_five_boats();
  const auto two = notable_boats(events, hourly_header(), 2);
  EXPECT_THAT(two, SizeIs(2));
  EXPECT_EQ(two[0].name, "lost/1");
  EXPECT_EQ(two[1].name, "left/1");
}

TEST(NotableBoats, ABoatThatNobodyBoardedIsNone) {
  EXPECT_THAT(notable_boats(in_order({at("2015-01-01", K::boat_stationed, "empty/1"),
                                      at("2015-01-11", K::run_ended, "")}),
                            hourly_header(), 10),
              IsEmpty());
}

TEST(NotableBoats, OfALogAsAStateKnewItContactsAreNamed) {
  RunHeader header = hourly_header();
  header.as = "THA";
  Event opened = at("2015-01-01", K::contact_opened, "THA/1");
  opened.picture.contact = "THA/1";
  Event dropped = at("2015-01-05", K::contact_dropped, "THA/1");
  dropped.picture.contact = "THA/1";
  EXPECT_THAT(notable_boats(in_order({opened, dropped}), header, 10),
              ElementsAre(boat("THA/1", "the desk had news of it for 4 days")));
}

}  // namespace
}  // namespace searoom::test
