// What a state's picture shows at a moment is the same whatever came after it.
#include "render/shown.h"

#include <gtest/gtest.h>

#include "tests/render/two_coasts.h"

namespace searoom::test {
namespace {

Playback two_coasts_playback() {
  std::string trouble;
  return read_playback(two_coasts_log(), trouble);
}

Session session_of(Playback playback, const std::string& picture, Tick now) {
  Opened opened;
  opened.playback = std::make_unique<Playback>(std::move(playback));
  Session session{Pane(std::move(opened))};
  session.view.picture = picture;
  session.view.tick = static_cast<double>(now);
  return session;
}

// The same run, of which nobody has told what came after.
Playback cut_at(const Playback& whole, Tick now) {
  Playback cut(whole.header());
  for (const Event& event : whole.events())
    if (event.tick <= now) cut.append(event);
  cut.append(stop_of_run(now));
  return cut;
}

std::vector<ChartPoint> contacts_by_day(Session& session) {
  return shown_line(session, [](const Scene& scene) {
    double all = 0;
    for (const auto& [country, contacts] : scene.desks) all += static_cast<double>(contacts.size());
    return all;
  });
}

std::vector<ChartPoint> units_by_day(Session& session) {
  return shown_line(session, [](const Scene& scene) { return static_cast<double>(scene.units.size()); });
}

TEST(Shown, AStatesPictureIsTheSameWhateverCameAfter) {
  const Playback whole = two_coasts_playback();
  std::size_t events = 0, units = 0;
  for (const char* picture : {"XXX", "YYY"}) {
    for (Tick now = 5; now <= whole.last(); now += 37) {
      Session knows_later = session_of(whole, picture, now),
              knows_nothing = session_of(cut_at(whole, now), picture, now);
      ASSERT_EQ(shown_until(knows_later), now);
      EXPECT_EQ(shown_until(knows_nothing), now);
      EXPECT_TRUE(knows_later.marks() == knows_nothing.marks()) << picture << " " << now;
      EXPECT_TRUE(std::ranges::equal(shown_events(knows_later), shown_events(knows_nothing))) << now;
      EXPECT_EQ(contacts_by_day(knows_later), contacts_by_day(knows_nothing)) << now;
      EXPECT_EQ(units_by_day(knows_later), units_by_day(knows_nothing)) << now;
      events += shown_events(knows_later).size();
      units += knows_later.marks().units.size();
    }
  }
  EXPECT_GT(events, 500u);
  EXPECT_GT(units, 10u);
}

TEST(Shown, TheTruthIsShownAsFarAsItWasTold) {
  const Playback whole = two_coasts_playback();
  Session session = session_of(whole, "", 100);
  EXPECT_EQ(shown_until(session), whole.last());
  EXPECT_EQ(shown_events(session).size(), whole.events().size());
  EXPECT_EQ(units_by_day(session).size(), whole.days().size());
}

TEST(Shown, TheLineOfAStatesChartEndsNow) {
  Session session = session_of(two_coasts_playback(), "XXX", 3 * 144 + 50);
  const auto line = contacts_by_day(session);
  ASSERT_EQ(line.size(), 5u) << "four midnights, and now";
  EXPECT_EQ(line.back().tick, 3 * 144 + 50);
  EXPECT_EQ(line[3].tick, 3 * 144);
}

}  // namespace
}  // namespace searoom::test
