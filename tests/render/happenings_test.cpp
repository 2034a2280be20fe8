// From one thing that befell people to the next.
#include "render/happenings.h"

#include <gtest/gtest.h>

#include <set>

#include "sim/record/as_state.h"
#include "tests/support/by_hand.h"

namespace searoom::test {
namespace {

Event heard(const std::string& time, EventKind kind, const std::string& country, const std::string& contact,
            const std::string& vessel) {
  Event e = at(time, kind, vessel);
  e.country = country;
  e.picture.contact = contact;
  e.picture.people = 80;
  return e;
}

// Of each event its hour: 0 leaves, 10 fails, 20 calls, 30 THA hears of it, 40 MYS hears of another, 50
// deaths, 60 THA decides, 70 where it is.
Playback a_history() {
  Playback playback(hourly_header());
  for (const Event& e : in_order({
           at("2015-01-01T00:00", EventKind::departed, "teknaf/12", {60, 40}),
           at("2015-01-01T10:00", EventKind::engine_failed, "teknaf/12"),
           at("2015-01-01T20:00", EventKind::called_for_help, "teknaf/12"),
           heard("2015-01-02T06:00", EventKind::contact_opened, "THA", "THA/1", "teknaf/12"),
           heard("2015-01-02T16:00", EventKind::contact_opened, "MYS", "MYS/1", "sittwe/3"),
           at("2015-01-03T02:00", EventKind::died, "teknaf/12", {1, 0}, "thirst"),
           heard("2015-01-03T12:00", EventKind::decided, "THA", "THA/1", "teknaf/12"),
           at("2015-01-03T22:00", EventKind::position, "teknaf/12", {59, 40}),
       }))
    playback.append(e);
  return playback;
}

// What a desk knows of it; the truth without one.
Playback as_seen(const Playback& truth, const std::string& picture) {
  if (picture.empty()) return truth;
  Playback known(header_as_state(truth.header(), picture));
  AsState filter(picture);
  for (const Event& e : truth.events())
    if (auto event = filter.observe(e)) known.append(std::move(*event));
  return known;
}

std::vector<Tick> all_from(const Playback& truth, Tick tick, bool forward, const std::string& picture) {
  const Playback playback = as_seen(truth, picture);
  std::vector<Tick> ticks;
  for (auto e = happening_from(playback, tick, forward); e; e = happening_from(playback, e->tick, forward))
    ticks.push_back(e->tick);
  return ticks;
}

TEST(Happenings, InTruthAreAllThatBefellPeopleAndWasDecided) {
  EXPECT_EQ(all_from(a_history(), 0, true, ""), (std::vector<Tick>{20, 30, 40, 50, 60}));
}

TEST(Happenings, GoBackTheWayTheyCame) {
  EXPECT_EQ(all_from(a_history(), 1000, false, ""), (std::vector<Tick>{60, 50, 40, 30, 20}));
  EXPECT_EQ(all_from(a_history(), 50, false, ""), (std::vector<Tick>{40, 30, 20})) << "not where it stands";
  EXPECT_TRUE(all_from(a_history(), 0, false, "").empty());
}

TEST(Happenings, InAStatesPictureAreWhatItsDeskKnows) {
  EXPECT_EQ(all_from(a_history(), 0, true, "THA"), (std::vector<Tick>{30, 60}));
  EXPECT_EQ(all_from(a_history(), 1000, false, "THA"), (std::vector<Tick>{60, 30}));
  EXPECT_EQ(all_from(a_history(), 0, true, "MYS"), (std::vector<Tick>{40}));
  EXPECT_TRUE(all_from(a_history(), 0, true, "IDN").empty());
}

TEST(Happenings, EachKindHasANameAndAColour) {
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < happenings; ++i) names.insert(name_of(static_cast<Happening>(i)));
  EXPECT_EQ(names.size(), happenings);
  for (const Palette& palette : palettes())
    for (std::size_t a = 0; a < happenings; ++a)
      for (std::size_t b = a + 1; b < happenings; ++b)
        EXPECT_GE(distance(colour_of(static_cast<Happening>(a), palette),
                           colour_of(static_cast<Happening>(b), palette)),
                  10)
            << palette.name << ": " << name_of(static_cast<Happening>(a)) << ", "
            << name_of(static_cast<Happening>(b));
}

TEST(Happenings, AreToldWithTheirTime) {
  const Playback playback = a_history();
  const auto death = happening_from(playback, 40, true);
  ASSERT_TRUE(death.has_value());
  const std::string words = happening_in_words(*death, playback.header());
  EXPECT_EQ(words.find("3 January 2015, 02:00"), 0u) << words;
  EXPECT_NE(words.find("1 person"), std::string::npos) << words;
}

TEST(Happenings, InAStatesPictureAreToldByTheDesksOwnNames) {
  const Playback playback = as_seen(a_history(), "THA");
  const auto opened = happening_from(playback, 0, true);
  ASSERT_TRUE(opened.has_value());
  const std::string words = happening_in_words(*opened, playback.header());
  EXPECT_EQ(words.find("teknaf"), std::string::npos) << words;
  EXPECT_NE(words.find("THA/1"), std::string::npos) << words;
}

}  // namespace
}  // namespace searoom::test
