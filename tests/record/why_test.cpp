// The story of a boat whose end began on another boat and in a minister's office.
#include "sim/record/telling/story_text.h"

#include <gmock/gmock.h>

#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

using K = EventKind;
using ::testing::HasSubstr;
using ::testing::Not;

Event of_network(Event e, const std::string& network = "ranong-ring") {
  e.network = network;
  return e;
}

Event by_state(Event e, const std::string& country) {
  e.country = country;
  return e;
}

// A feeder fills a mother ship; a measure makes the network hold it, then its crew leaves; its people die,
// pass on to another boat, and land.
std::vector<Event> history_of_a_mother_ship() {
  return in_order({
      of_network(at("2015-03-01T20:00", K::boat_stationed, "mother/1")),
      of_network(at("2015-03-02", K::departed, "feeder/1", {60, 40})),
      because(2, transfer("2015-03-03", "feeder/1", "mother/1", {60, 40})),
      at("2015-03-03", K::boat_gone, "feeder/1", {}, "emptied"),
      of_network(at("2015-03-10", K::sailed, "mother/1", {60, 40})),
      by_state(at("2015-05-01", K::measure_began, "", {}, "graves-found"), "THA"),
      because(6, of_network(at("2015-05-03", K::network_learned, "", {}, "graves-found"))),
      because(7, of_network(at("2015-05-04", K::held, "mother/1", {60, 40}, "landing is too dangerous"))),
      because(7, of_network(at("2015-05-08", K::abandoned, "mother/1", {60, 40}))),
      because(9, at("2015-05-09", K::died, "mother/1", {2, 0}, "thirst")),
      because(9, at("2015-05-10", K::died, "mother/1", {0, 3}, "thirst")),
      at("2015-05-10", K::departed, "other/1", {10, 0}),
      transfer("2015-05-11", "mother/1", "other/1", {8, 7}),
      because(9, landing("2015-05-12", "mother/1", {50, 30}, "MYS", "ran ashore")),
      at("2015-05-12", K::boat_gone, "mother/1", {}, "ran ashore"),
      landing("2015-05-20", "other/1", {20, 5}, "THA", "arrived"),
      at("2015-08-01", K::run_ended, ""),
  });
}

std::string why(const std::string& vessel) {
  const RunHeader header = hourly_header();
  return story_text({header, vessel}, history_of_a_mother_ship());
}

TEST(Why, FollowsTheCausesBackToTheMeasureOfAState) {
  const std::string text = why("mother/1");
  EXPECT_THAT(text,
              HasSubstr("Thailand began a measure against the networks: “graves found” (police clear the "
                        "camps)."));
  EXPECT_THAT(text, HasSubstr("The network Ranong Ring learned of the measure “graves found”"));
  EXPECT_THAT(text, HasSubstr("  6. 3 May 2015, 00:00\n")) << text;
  EXPECT_THAT(text, HasSubstr("The crew, of the network Ranong Ring, left the boat with 100 people aboard. "
                              "This followed from 6."));
}

TEST(Why, ComesInTheOrderOfTime) {
  const std::vector<ChainLink> links = chain_of("mother/1", history_of_a_mother_ship());
  std::vector<std::uint64_t> first;
  for (const ChainLink& s : links) first.push_back(s.telling.event.number);
  EXPECT_EQ(first, (std::vector<std::uint64_t>{1, 2, 3, 5, 6, 7, 8, 9, 10, 13, 14, 15}));
}

TEST(Why, TellsWhereByTheNearestPlaceOfTheRun) {
  std::vector<Event> events = history_of_a_mother_ship();
  events[15].place = "pak-bara";
  events[15].where = {6.86, 99.72};
  const RunHeader header = hourly_header();
  const std::string text = story_text({header, "mother/1"}, events);
  EXPECT_THAT(text, HasSubstr("51 nautical miles west of Pak Bara (6°36'N 98°54'E)")) << text;
}

TEST(Why, TellsDeathsOfOneCauseTogether) {
  EXPECT_THAT(why("mother/1"), HasSubstr("9 May 2015, 00:00 to 10 May 2015, 00:00, 6°36'N 98°54'E\n"
                                         "     5 people died aboard of thirst."));
}

TEST(Why, TellsTheSmallBoatsThatFillALargeOneTogether) {
  const RunHeader header = hourly_header();
  std::vector<Event> events = {at("2015-03-01", K::boat_stationed, "mother/1")};
  for (const char* feeder : {"feeder/1", "feeder/2", "feeder/3"}) {
    events.push_back(at("2015-03-02", K::departed, feeder, {20, 10}));
    events.push_back(because(events.size(), transfer("2015-03-03", feeder, "mother/1", {10, 5})));
    events.push_back(because(events.size() - 1, transfer("2015-03-03", feeder, "mother/1", {10, 5})));
  }
  const std::string text = story_text({header, "mother/1"}, in_order(events));
  EXPECT_THAT(text, HasSubstr("90 people left the coast on 3 boats."));
  EXPECT_THAT(text, HasSubstr("90 people came aboard from 3 other boats. This followed from 2.")) << text;
  EXPECT_THAT(text, HasSubstr("the boat is still at sea when the log ends"));
}

TEST(Why, SaysWhatBecameOfAllWhoWereEverAboard) {
  const RunHeader header = hourly_header();
  const Fates fates = fates_of({header, "mother/1"}, history_of_a_mother_ship());
  EXPECT_EQ(fates.all(), 100u);
  EXPECT_EQ(fates.people.at("Landed in Malaysia, ran ashore"), 80u);
  EXPECT_EQ(fates.people.at("Died of thirst"), 5u);
  EXPECT_EQ(fates.people.at("Landed in Thailand, arrived where they were bound"), 15u);
  EXPECT_EQ(fates.came_from.at("feeder/1"), 100u);
  EXPECT_EQ(fates.passed_to.at("other/1"), 15u);
}

TEST(Why, OfAFeederFollowsItsPeopleOnToTheirLandings) {
  const RunHeader header = hourly_header();
  const Fates fates = fates_of({header, "feeder/1"}, history_of_a_mother_ship());
  EXPECT_EQ(fates.all(), 100u);
  EXPECT_EQ(fates.passed_to.at("mother/1"), 100u);
}

TEST(Why, FollowsThoseWhoWereTakenOffToWhereTheyWereBrought) {
  const RunHeader header = hourly_header();
  const std::vector<Event> events =
      in_order({at("2015-05-01", K::departed, "a/1", {30, 10}), at("2015-05-01", K::departed, "b/1", {5, 0}),
                by_unit("2015-05-09T01:00", K::rescued, "langsa/17", "a/1", {10, 5}),
                by_unit("2015-05-09T02:00", K::rescued, "langsa/17", "a/1", {10, 5}),
                by_unit("2015-05-09T03:00", K::rescued, "langsa/17", "b/1", {5, 0}),
                because(3, disembarkation("2015-05-10", "langsa/17", "", {25, 10}, "THA", "fishers")),
                disembarkation("2015-05-11", "langsa/18", "", {1, 0}, "THA", "fishers"),
                at("2015-05-11", K::returned, "a/1", {10, 0}, "state")});
  const std::string text = story_text({header, "a/1"}, events);
  EXPECT_THAT(text, HasSubstr("30 people were taken off the boat by langsa/17."));
  EXPECT_THAT(text, HasSubstr("35 people were brought ashore in Thailand by fishers. This followed from 2."));
  EXPECT_THAT(text, Not(HasSubstr("1 person were brought ashore"))) << "of another boat";
  const Fates fates = fates_of({header, "a/1"}, events);
  EXPECT_EQ(fates.people.at("Brought ashore in Thailand, by fishers"), 30u);
  EXPECT_EQ(fates.people.at("Returned to no country"), 10u);
  EXPECT_EQ(fates.all(), 40u);
}

TEST(Why, UsesNoWordsOfTheProgram) {
  EXPECT_THAT(why("mother/1"), Not(HasSubstr("_")));
  for (std::size_t kind = 0; kind < event_kinds; ++kind) {
    const RunHeader header = hourly_header();
    Event e = at("2015-05-01", static_cast<K>(kind), "mother/1", {1, 0}, "some-cause");
    e.rule = "hold_until_dark";
    const std::string text = sentence({e, 1, 1}, {header, "mother/1"});
    EXPECT_THAT(text, Not(HasSubstr("_"))) << name_of(e.kind);
    EXPECT_EQ(text.back(), '.') << name_of(e.kind);
  }
}

TEST(Why, DoesNotGoRoundInACircle) {
  std::vector<Event> events = history_of_a_mother_ship();
  events[8].because = 14;  // a cause that comes later
  EXPECT_EQ(chain_of("mother/1", events).empty(), false);
}

}  // namespace
}  // namespace searoom::test
