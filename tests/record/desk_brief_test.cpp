// What a cell reads of its desk, from a history written by hand.
#include "sim/record/telling/desk_brief.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sim/record/as_state.h"
#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

Event heard_by_thailand(const std::string& time, EventKind kind, const std::string& contact,
                        const std::string& boat, const std::string& seen_as, double people) {
  Event e = at(time, kind, boat);
  e.country = "THA";
  e.picture = {contact, "fishers", seen_as, 5, people, 2, 0};
  return e;
}

Event decision_of_thailand(const std::string& time, const std::string& contact, const std::string& boat,
                           const std::string& action) {
  Event e = heard_by_thailand(time, EventKind::decided, contact, boat, "", 0);
  e.action = action;
  e.rule = "follow_posture";
  return e;
}

// Thailand hears of a boat of 100 people that has lost its engine, takes it for two, and sends a ship. Of
// another nobody hears.
std::vector<Event> brief_history() {
  Event sails = by_unit("2015-01-02T09:00", EventKind::unit_sailed, "THA/navy/1", "far/1");
  sails.boat_kind = "ship";
  sails.action = "rescue";
  sails.picture.contact = "THA/1";
  Event rescue = by_unit("2015-01-04T12:00", EventKind::rescued, "THA/navy/1", "far/1", {60, 40});
  rescue.picture.contact = "THA/1";
  return in_order({
      at("2015-01-01T00:00", EventKind::departed, "far/1", {60, 40}),
      at("2015-01-01T00:00", EventKind::departed, "unseen/1", {30, 0}),
      at("2015-01-02T00:00", EventKind::engine_failed, "far/1"),
      heard_by_thailand("2015-01-02T03:00", EventKind::contact_opened, "THA/1", "far/1", "adrift", 80),
      heard_by_thailand("2015-01-02T04:00", EventKind::contact_opened, "THA/2", "far/1", "sound", 60),
      decision_of_thailand("2015-01-02T05:00", "THA/1", "far/1", "rescue"),
      sails,
      rescue,
      disembarkation("2015-01-05T12:00", "THA/navy/1", "", {60, 40}, "THA", "a state's ship"),
      at("2015-01-06T00:00", EventKind::run_ended, ""),
  });
}

Playback brief_playback() {
  AsState knowledge("THA");
  Playback playback(header_as_state(hourly_header(), "THA"));
  for (const Event& truth : brief_history())
    if (auto event = knowledge.observe(truth)) playback.append(std::move(*event));
  return playback;
}

std::string brief_at(const std::string& time) {
  Playback playback = brief_playback();
  return desk_brief(playback, (*parse_instant(time) - *parse_instant("2015-01-01")) / 3600);
}

TEST(DeskBrief, TellsWhatTheDeskBelievesAndDoes) {
  EXPECT_THAT(brief_at("2015-01-02T10:00"),
              AllOf(HasSubstr("What the desk of Thailand knows, 2 January 2015, 10:00 UTC"),
                    HasSubstr("2 boats"), HasSubstr("about 140 people"), HasSubstr("1 was seen in"),
                    HasSubstr("THA/1"), HasSubstr("adrift"), HasSubstr("about 80"), HasSubstr("9 h ago"),
                    HasSubstr("fishers"), HasSubstr("rescue"), HasSubstr("THA/navy/1"),
                    HasSubstr("nothing of this says that the sea is empty")));
}

TEST(DeskBrief, TellsNothingOfTheTruth) {
  for (const char* time : {"2015-01-02T03:00", "2015-01-02T10:00", "2015-01-06"})
    EXPECT_THAT(brief_at(time), AllOf(Not(HasSubstr("far/1")), Not(HasSubstr("unseen")),
                                      Not(HasSubstr("seed")), Not(HasSubstr("engine"))))
        << time;
}

TEST(DeskBrief, TellsNothingOfLater) {
  const std::string early = brief_at("2015-01-02T03:30");
  EXPECT_THAT(early, AllOf(HasSubstr("1 boat,"), Not(HasSubstr("THA/2")), Not(HasSubstr("rescue")),
                           Not(HasSubstr("ashore")), Not(HasSubstr("safety"))));
  EXPECT_THAT(brief_at("2015-01-06"), HasSubstr("brought to a place of safety in Thailand"));
}

TEST(DeskBrief, TellsOfAUnitThatIsAboutNoBoat) {
  Playback playback(header_as_state(hourly_header(), "THA"));
  Event out = by_unit("2015-01-01T02:00", EventKind::unit_sailed, "THA/navy/2", "");
  out.action = "patrol";
  for (const Event& e :
       in_order({out, by_unit("2015-01-01T09:00", EventKind::unit_returned, "THA/navy/2", "")}))
    playback.append(e);
  const std::string brief = desk_brief(playback, 12);
  EXPECT_THAT(brief, AllOf(HasSubstr("THA/navy/2 of Thailand put to sea to patrol."),
                           HasSubstr("came back to port.")));
}

TEST(DeskBrief, SaysThatNothingIsKnown) {
  EXPECT_THAT(brief_at("2015-01-01T12:00"), AllOf(HasSubstr("It follows up no boat."),
                                                  HasSubstr("Nothing was heard or done in the last day.")));
}

}  // namespace
}  // namespace searoom::test
