// A ship that its desk sends to where a boat was reported, without a search.
#include <gtest/gtest.h>

#include "tests/support/small_network.h"
#include "tests/support/small_rescue.h"

namespace searoom::test {
namespace {

constexpr Position twelve_hours_off{10.5, 91.4};  // twelve hours from its base

// The ship is on its way to where nobody is, and comes there in the morning.
Setting one_ship() {
  return load_text(small_rescue, {"start=2015-01-01T12:00", "states.IDN.searches=~",
                                  "states.IDN.units.aircraft=~", "states.IDN.posture.helps.goes_out=true"});
}
World ship_sent(const Setting& setting) {
  World world = after_one_step(setting, 4);
  world.vessels.position[0] = {14, 99};
  return told(std::move(world), twelve_hours_off, 1, SeenAs::in_distress);
}

const Unit& ship_of(const Simulation& simulation) {
  return simulation.world().units[0];
}
bool ship_is_there(const Unit& ship) {
  return ship.task == Task::go_to && ship.at_sea() && ship.leg >= ship.plan.size();
}

// Steps until `over`; the tick then.
template <class Over>
Tick step_until(const Over& over, Simulation& simulation) {
  while (!simulation.done() && !over(ship_of(simulation))) simulation.step();
  return simulation.world().now;
}

TEST(SentToContacts, AShipLooksRoundForSixHoursFromItsArrival) {
  const Setting setting = one_ship();
  Simulation simulation(setting, 4, 1, ship_sent(setting));
  const Tick arrived = step_until(ship_is_there, simulation);
  EXPECT_GT(arrived, 10 * 6);
  const Tick gave_up = step_until([](const Unit& ship) { return ship.task != Task::go_to; }, simulation);
  EXPECT_NEAR(static_cast<double>(gave_up - arrived) / 6, 6.5, 0.6);  // it gives up on the hour
}

TEST(SentToContacts, ABoatThatComesInSightThreeHoursAfterThatIsFound) {
  const Setting setting = one_ship();
  Simulation simulation(setting, 4, 1, ship_sent(setting));
  const Tick arrived = step_until(ship_is_there, simulation);
  step_until([&](const Unit&) { return simulation.world().now >= arrived + 3 * 6; }, simulation);
  World world = simulation.world();
  world.tick_events.take();
  world.vessels.position[0] = world.units[0].position;
  const auto events = run_on(setting, 4, std::move(world));
  ASSERT_TRUE(first_of(events, EventKind::sighted));
  EXPECT_TRUE(first_of(events, EventKind::disembarked));
}

}  // namespace
}  // namespace searoom::test
