// What a phase reports, the phases after it hear of in the same step, wherever it stands in the step.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/small_network.h"

namespace searoom::test {
namespace {

// Ships are held off home while landings are closed, and people let off there after three days of it.
const Settings let_off_at_home = {thai_raids,
                                  "hypotheses={networks_hold_at_origin: 1, networks_stop_landing: 1}",
                                  "network_rules={let_off_at_origin: {after_days: 3, let_off_per_day: 8}, "
                                  "fill_and_sail: {fewest_people: 50}}"};

// command_boats stands before `++now`, and whoever receives people behind it.
TEST(Heard, LandingsThatTheStepBeginsWithAreHeardAtItsEnd) {
  Simulation simulation(load_text(small_network, let_off_at_home), 1, 1);
  std::size_t let_off = 0, heard = 0;
  const auto is_let_off = [](const Event& e) {
    return e.kind == EventKind::landed && e.cause == Cause::let_off;
  };
  while (!simulation.done()) {
    simulation.step();
    heard +=
        static_cast<std::size_t>(std::ranges::count_if(simulation.world().tick_events.heard(), is_let_off));
    const std::vector<Event> events = simulation.take_events();
    let_off += static_cast<std::size_t>(std::ranges::count_if(events, is_let_off));
  }
  EXPECT_GT(let_off, 0u);
  EXPECT_EQ(heard, let_off);
}

// One step's events are not heard in the next, even where nobody has taken them.
TEST(Heard, EventsOfAnEarlierStepAreHeardNoMore) {
  Simulation simulation(load_text(small_network, let_off_at_home), 1, 1);
  std::size_t reported = 0;
  for (int step = 0; step < 10 * 72; ++step) {
    simulation.step();
    const TickEvents& events = simulation.world().tick_events;
    EXPECT_EQ(reported + events.heard().size(), events.unpublished().size());
    reported = events.unpublished().size();
  }
}

}  // namespace
}  // namespace searoom::test
