// Person-days stranded at any time are a fold over the events so far.
#include "render/stranded_replay.h"

#include <gtest/gtest.h>

#include "tests/render/two_coasts.h"

namespace searoom::test {
namespace {

StrandedMap::ByHexagon folded(const Playback& playback, Tick until) {
  StrandedMap map(playback.header());
  for (const Event& e : playback.events())
    if (e.tick <= until) map.observe(e);
  return map.by_hexagon();
}

// The run, and after it so many positions of a boat that drifts that keyframes are needed.
Playback a_long_history() {
  std::string trouble;
  Playback playback = read_playback(two_coasts_log(), trouble);
  const Tick end = playback.last();
  for (const char* name : {"a", "b"}) {
    Event e;
    e.tick = end;
    e.kind = EventKind::departed;
    e.vessel = name;
    e.people = {100};
    e.where = {12, 92};
    playback.append(e);
    e.kind = EventKind::engine_failed;
    e.people = {};
    playback.append(e);
  }
  for (Tick tick = end + 1; tick < end + 6000; ++tick) {
    for (const char* name : {"a", "b"}) {
      Event e;
      e.tick = tick;
      e.kind = EventKind::position;
      e.vessel = name;
      e.people = {100};
      e.where = {12 + 0.0004 * static_cast<double>(tick - end), *name == 'a' ? 92.0 : 93.0};
      playback.append(e);
    }
  }
  return playback;
}

TEST(StrandedReplay, AtTheEndIsTheMapOfTheWholeRun) {
  std::string trouble;
  const Playback playback = read_playback(two_coasts_log(), trouble);
  StrandedReplay replay(playback.header());
  const StrandedMap::ByHexagon end = replay.up_to(playback.last(), playback);
  EXPECT_EQ(end, folded(playback, playback.last()));
  double days = 0;
  for (const auto& [hexagon, of_hexagon] : end) days += of_hexagon;
  EXPECT_GT(days, 600 * 6.0) << "600 people drift for a week";
  EXPECT_LT(days, 720 * 7.0);
}

TEST(StrandedReplay, IsTheSameFromWhereverItComes) {
  const Playback playback = a_long_history();
  ASSERT_GT(playback.events().size(), 12000u);
  StrandedReplay replay(playback.header());
  for (const Tick tick : {0, 500, 3000, 6900, 6500, 4000, 1000, 7007, 0, 3600, 3599, 6000, 2, 7007})
    EXPECT_EQ(replay.up_to(tick, playback), folded(playback, tick)) << tick;
}

TEST(StrandedReplay, GoesOnWithARunThatGrows) {
  const Playback whole = a_long_history();
  Playback growing(whole.header());
  StrandedReplay replay(whole.header());
  std::size_t told = 0;
  for (const Tick tick : {300, 2000, 5000, 7007}) {
    while (told < whole.events().size() && whole.events()[told].tick <= tick)
      growing.append(whole.events()[told++]);
    EXPECT_EQ(replay.up_to(tick, growing), folded(whole, tick)) << tick;
    EXPECT_EQ(replay.up_to(tick / 2, growing), folded(whole, tick / 2)) << tick / 2;
  }
}

}  // namespace
}  // namespace searoom::test
